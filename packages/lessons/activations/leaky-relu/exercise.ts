/** f(x) = x where it is positive, otherwise α·x */
export function leakyRelu(x: number, alpha: number): number {
  // todo: x where it is positive, otherwise a little of it
  return x > 0 ? x : alpha * x
  // end
}

/** f′(x): how steep the curve is at x. */
export function leakyReluDerivative(x: number, alpha: number): number {
  // todo: the slope of f at x
  return x > 0 ? 1 : alpha
  // end
}

// todo: the ends of the interval that holds all outputs for α > 0, [low, high]
export const range: [number, number] | undefined = [-Infinity, Infinity]
// end
