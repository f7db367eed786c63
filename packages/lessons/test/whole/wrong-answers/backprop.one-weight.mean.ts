// wrong: averages over the batch, where the influences add
// should hear: \bmean\b|average|divid|\badd(s|ed)?\b|\bsum\b
/** ∂loss/∂w[j][k] for Y = X·W, given upstream[i][k] = ∂loss/∂y[i][k]. x [B, in], upstream [B, out]. */
export function weightGradient(x: number[][], upstream: number[][], j: number, k: number): number {
  return x.reduce((sum, row, i) => sum + row[j] * upstream[i][k], 0) / x.length
}
