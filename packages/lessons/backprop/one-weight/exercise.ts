/** ∂loss/∂w[j][k] for Y = X·W, given upstream[i][k] = ∂loss/∂y[i][k]. x [B, in], upstream [B, out]. */
export function weightGradient(x: number[][], upstream: number[][], j: number, k: number): number {
  // todo: add up the influence of this weight over all examples
  let sum = 0
  for (let i = 0; i < x.length; i++) sum += x[i][j] * upstream[i][k]
  return sum
  // end
}
