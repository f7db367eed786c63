// wrong: writes into XᵀX
// should hear: changes its argument
import { type Tensor } from '@neuralings/tensor'

/** XᵀX with a price on large weights. */
export function ridge(a: Tensor, lambda: number): Tensor {
  const n = a.shape[0]
  for (let i = 0; i < n - 1; i++) a.data[i * n + i] += lambda
  return a
}
