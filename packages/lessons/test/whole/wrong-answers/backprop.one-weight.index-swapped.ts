// wrong: x[j][i] for x[i][j]: row and column have changed places
// should hear: row|column|swap|x\[i\]\[j\]|chang\w+ places|transpos|undefined|(wrong|other) (way|index)
/** ∂loss/∂w[j][k] for Y = X·W, given upstream[i][k] = ∂loss/∂y[i][k]. x [B, in], upstream [B, out]. */
export function weightGradient(x: number[][], upstream: number[][], j: number, k: number): number {
  let sum = 0
  for (let i = 0; i < x.length; i++) sum += x[j][i] * upstream[i][k]
  return sum
}
