// wrong: transposes x and not w
// should hear: transpose|inner dim|turn
import { add, matmul, type Tensor, transpose } from '@neuralings/tensor'

/** A layer before its activation: Y = X·Wᵀ + b. x [B, in], w [out, in], b [out] gives [B, out]. */
export function linear(x: Tensor, w: Tensor, b: Tensor): Tensor {
  return add(matmul(transpose(x), w), b)
}
