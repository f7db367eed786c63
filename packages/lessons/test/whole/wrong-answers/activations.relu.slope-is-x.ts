// wrong: the derivative hands x itself back where it is positive, not 1
// should hear: slope.{0,60}(\b1\b|x itself|function)|derivative.{0,60}(\b1\b|the function|positive)|positive|steep|grow with x
/** f(x) = max(0, x) */
export function relu(x: number): number {
  return Math.max(0, x)
}

/** f′(x): how steep the curve is at x. */
export function reluDerivative(x: number): number {
  if (x > 0) return x
  return 0
}

export const range: [number, number] | undefined = [0, Infinity]
