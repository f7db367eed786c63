// wrong: unchanged
// should hear: every entry|everywhere|itself
import { type Tensor, tensor } from '@neuralings/tensor'

/** XᵀX with a price on large weights. */
export function ridge(a: Tensor, lambda: number): Tensor {
  const rows = a.toArray() as number[][]
  const dearer = rows.map((row, i) => row.map((v, j) => (v + lambda)))
  return tensor(dearer, { dtype: a.dtype })
}
