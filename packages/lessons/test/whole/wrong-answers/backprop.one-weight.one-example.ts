// wrong: takes the first example only
// should hear: every example|all (the )?examples|\badd(s|ed)?\b|\bsum\b|whole batch|first example|one example
/** ∂loss/∂w[j][k] for Y = X·W, given upstream[i][k] = ∂loss/∂y[i][k]. x [B, in], upstream [B, out]. */
export function weightGradient(x: number[][], upstream: number[][], j: number, k: number): number {
  return x[0][j] * upstream[0][k]
}
