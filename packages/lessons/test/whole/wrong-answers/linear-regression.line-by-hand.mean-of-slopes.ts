// wrong: averages the slopes to each point
// should hear: 0 / 0
const mean = (values: number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length

/** Of all lines y = weight·x + bias the one with the smallest mean squared error. */
export function leastSquares(x: number[], y: number[]): { weight: number; bias: number } {
  if (x.every(v => v === x[0])) throw new RangeError('all x are equal')
  const mx = mean(x)
  const my = mean(y)
  const weight = mean(x.map((v, i) => (y[i] - my) / (v - mx)))
  return { weight, bias: my - weight * mx }
}
