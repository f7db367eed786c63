// wrong: the line through the first and the last point
// should hear: first point to the last
const mean = (values: number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length

/** Of all lines y = weight·x + bias the one with the smallest mean squared error. */
export function leastSquares(x: number[], y: number[]): { weight: number; bias: number } {
  if (x.every(v => v === x[0])) throw new RangeError('all x are equal')
  const n = x.length - 1
  const weight = (y[n] - y[0]) / (x[n] - x[0])
  return { weight, bias: y[0] - weight * x[0] }
}
