/** f(x) = x where it is positive, otherwise α·(eˣ − 1) */
export function elu(x: number, alpha: number): number {
  // todo: x where it is positive, otherwise the exponential
  return x > 0 ? x : alpha * (Math.exp(x) - 1)
  // end
}

/** f′(x): how steep the curve is at x. */
export function eluDerivative(x: number, alpha: number): number {
  // todo: the slope of f at x
  return x > 0 ? 1 : alpha * Math.exp(x)
  // end
}

/** The ends of the interval that holds all outputs. */
export function range(alpha: number): [number, number] {
  // todo: [low, high] for this α
  return [-alpha, Infinity]
  // end
}
