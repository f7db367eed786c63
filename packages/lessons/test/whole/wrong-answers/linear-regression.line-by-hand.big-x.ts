// wrong: n·Σxy − Σx·Σy in one go: for years it loses digits
// should hear: digit|round|large|yours|wanted|2000
// silent: a digit is lost somewhere, and the example shows where it is missed
const mean = (values: number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length

/** Of all lines y = weight·x + bias the one with the smallest mean squared error. */
export function leastSquares(x: number[], y: number[]): { weight: number; bias: number } {
  if (x.every(v => v === x[0])) throw new RangeError('all x are equal')
  const n = x.length
  const sum = (v: number[]) => Math.fround(v.reduce((a, b) => a + b, 0))
  const weight = (n * sum(x.map((v, i) => v * y[i])) - sum(x) * sum(y)) / (n * sum(x.map(v => v * v)) - sum(x) ** 2)
  return { weight, bias: (sum(y) - weight * sum(x)) / n }
}
