// wrong: equal rows
// should hear: indexOf|twice
/** ∂loss/∂w[j][k] for Y = X·W, given upstream[i][k] = ∂loss/∂y[i][k]. x [B, in], upstream [B, out]. */
export function weightGradient(x: number[][], upstream: number[][], j: number, k: number): number {
  return x.reduce((s, r) => s + r[j] * upstream[x.indexOf(r)][k], 0)
}
