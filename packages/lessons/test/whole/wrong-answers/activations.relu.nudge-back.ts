// wrong: the slope is measured over a distance in which the corner may lie
// should hear: measure
/** f(x) = max(0, x) */
export function relu(x: number): number {
  return Math.max(0, x)
}

/** f′(x): how steep the curve is at x. */
export function reluDerivative(x: number): number {
  const h = 1e-6
  return (relu(x) - relu(x - h)) / h
}

// todo: the ends of the interval that holds all outputs, [low, high]
export const range: [number, number] | undefined = [0, Infinity]
