// wrong: divides by the spread of y
// should hear: spread of y|x follows y|Galton
const mean = (values: number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length

/** Of all lines y = weight·x + bias the one with the smallest mean squared error. */
export function leastSquares(x: number[], y: number[]): { weight: number; bias: number } {
  if (x.every(v => v === x[0])) throw new RangeError('all x are equal')
  const mx = mean(x)
  const my = mean(y)
  let a = 0
  let s = 0
  for (let i = 0; i < x.length; i++) {
    a += (x[i] - mx) * (y[i] - my)
    s += (y[i] - my) ** 2
  }
  const weight = a / s
  return { weight, bias: my - weight * mx }
}
