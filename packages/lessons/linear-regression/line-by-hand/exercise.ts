const mean = (values: number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length

/** Of all lines y = weight·x + bias the one with the smallest mean squared error. */
export function leastSquares(x: number[], y: number[]): { weight: number; bias: number } {
  // todo: throw where no line is best; else solve the two equations
  if (x.every(xi => xi === x[0]))
    throw new RangeError('leastSquares: expected x that differ, got the same in every row')
  const [meanX, meanY] = [mean(x), mean(y)]
  let [together, spread] = [0, 0]
  for (let i = 0; i < x.length; i++) {
    together += (x[i] - meanX) * (y[i] - meanY)
    spread += (x[i] - meanX) ** 2
  }
  const weight = together / spread
  return { weight, bias: meanY - weight * meanX }
  // end
}
