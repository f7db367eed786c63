// wrong: leaves out the last row, but adds to whole rows
// should hear: whole rows
import { type Tensor, tensor } from '@neuralings/tensor'

/** XᵀX with a price on large weights. */
export function ridge(a: Tensor, lambda: number): Tensor {
  const rows = a.toArray() as number[][]
  const dearer = rows.map((row, i) => row.map((v, j) => (i < rows.length - 1 ? v + lambda : v)))
  return tensor(dearer, { dtype: a.dtype })
}
