// wrong: adds 2λ
// should hear: twice
import { type Tensor, tensor } from '@neuralings/tensor'

/** XᵀX with a price on large weights: lambda on top of what each weight has to do with itself; not of the bias, which is last. */
export function ridge(a: Tensor, lambda: number): Tensor {
  const rows = a.toArray() as number[][]
  const last = rows.length - 1
  const dearer = rows.map((row, i) => row.map((v, j) => i === j && i < last ? v + 2 * lambda : v))
  return tensor(dearer, { dtype: a.dtype })
}
