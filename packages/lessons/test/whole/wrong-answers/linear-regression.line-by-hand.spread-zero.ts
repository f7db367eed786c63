// wrong: asks whether the spread is exactly 0
// should hear: exactly 0|0\.1|spread
const mean = (values: number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length

/** Of all lines y = weight·x + bias the one with the smallest mean squared error. */
export function leastSquares(x: number[], y: number[]): { weight: number; bias: number } {
  const mx = mean(x)
  const my = mean(y)
  let a = 0
  let s = 0
  for (let i = 0; i < x.length; i++) {
    a += (x[i] - mx) * (y[i] - my)
    s += (x[i] - mx) ** 2
  }
  if (s === 0) throw new RangeError('all x are equal')
  const weight = a / s
  return { weight, bias: my - weight * mx }
}
