// wrong: sorts x to look for equal ones, and loses the pairs
// should hear: changes its argument|copy
const mean = (values: number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length

/** Of all lines y = weight·x + bias the one with the smallest mean squared error. */
export function leastSquares(x: number[], y: number[]): { weight: number; bias: number } {
  x.sort((a, b) => a - b)
  if (x[0] === x[x.length - 1]) throw new RangeError('all x are equal')
  const mx = mean(x)
  const my = mean(y)
  let a = 0
  let s = 0
  for (let i = 0; i < x.length; i++) {
    a += (x[i] - mx) * (y[i] - my)
    s += (x[i] - mx) ** 2
  }
  const weight = a / s
  return { weight, bias: my - weight * mx }
}
