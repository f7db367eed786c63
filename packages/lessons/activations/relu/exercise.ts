/** f(x) = max(0, x) */
export function relu(x: number): number {
  // todo: x where it is positive, and 0 otherwise
  return Math.max(0, x)
  // end
}

/** f′(x): how steep the curve is at x. */
export function reluDerivative(x: number): number {
  // todo: the slope of f at x
  return x > 0 ? 1 : 0
  // end
}

// todo: the ends of the interval that holds all outputs, [low, high]
export const range: [number, number] | undefined = [0, Infinity]
// end
