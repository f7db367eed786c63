// wrong: right side first
// should hear: shape|place|order|first
import { concat, matmul, ones, type Tensor, tensor, transpose } from '@neuralings/tensor'

/** XᵀX and Xᵀy, where X is x [N, D] with a last column of ones for the bias. y is [N]. */
export function normalEquations(x: Tensor, y: Tensor): [Tensor, Tensor] {
  const X = concat([x, ones([x.shape[0], 1])], { dim: 1 })
  return [matmul(transpose(X), y), matmul(transpose(X), X)]
}

/** The w for which a·w = b, by elimination: a [n, n], b [n]. */
export function solve(a: Tensor, b: Tensor): Tensor {
  const rows = (a.toArray() as number[][]).map((row, i) => [...row, b.at(i)])
  for (let k = 0; k < rows.length; k++) {
    const below = rows.slice(k).map(row => Math.abs(row[k]))
    const p = k + below.indexOf(Math.max(...below))
    ;[rows[k], rows[p]] = [rows[p], rows[k]]
    const pivot = rows[k][k]
    if (pivot === 0) throw new RangeError('solve: these equations have no single answer')
    rows[k] = rows[k].map(v => v / pivot)
    for (const [i, row] of rows.entries())
      if (i !== k) rows[i] = row.map((v, j) => v - row[k] * rows[k][j])
  }
  const w = rows.map(row => row[rows.length])
  return tensor(w, { dtype: 'float64' })
}
