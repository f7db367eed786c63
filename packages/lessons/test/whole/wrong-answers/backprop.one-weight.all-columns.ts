// wrong: adds up over all columns of upstream, although the weight reaches column k only
// should hear: column|only.{0,20}\bk\b|\bk\b.{0,20}only|\[k\]
/** ∂loss/∂w[j][k] for Y = X·W, given upstream[i][k] = ∂loss/∂y[i][k]. x [B, in], upstream [B, out]. */
export function weightGradient(x: number[][], upstream: number[][], j: number, k: number): number {
  let sum = 0
  for (let i = 0; i < x.length; i++)
    for (let o = 0; o < upstream[i].length; o++) sum += x[i][j] * upstream[i][o]
  return sum
}
