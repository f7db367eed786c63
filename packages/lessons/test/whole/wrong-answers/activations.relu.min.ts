// wrong: min for max: lets the negative through and stops the positive
// should hear: \bmax|positive|negative|wrong way|\bmin\b|other way
/** f(x) = max(0, x) */
export function relu(x: number): number {
  return Math.min(0, x)
}

/** f′(x): how steep the curve is at x. */
export function reluDerivative(x: number): number {
  return x > 0 ? 1 : 0
}

// todo: the ends of the interval that holds all outputs, [low, high]
export const range: [number, number] | undefined = [0, Infinity]
