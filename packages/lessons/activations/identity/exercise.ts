/** f(x) = x */
export function identity(x: number): number {
  // todo: the input, as it is
  return x
  // end
}

/** f′(x): how steep the curve is at x. */
export function identityDerivative(x: number): number {
  // todo: the slope of f at x
  return 1
  // end
}

// todo: the lowest and the highest output, [low, high]
export const range: [number, number] | undefined = [-Infinity, Infinity]
// end
