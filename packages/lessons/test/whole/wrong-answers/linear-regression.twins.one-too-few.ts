// wrong: stops one weight early
// should hear: pays nothing
import { type Tensor, tensor } from '@neuralings/tensor'

/** XᵀX with a price on large weights. */
export function ridge(a: Tensor, lambda: number): Tensor {
  const rows = a.toArray() as number[][]
  const dearer = rows.map((row, i) => row.map((v, j) => (i === j && i < rows.length - 2 ? v + lambda : v)))
  return tensor(dearer, { dtype: a.dtype })
}
