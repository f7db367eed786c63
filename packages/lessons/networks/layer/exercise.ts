import { add, matmul, type Tensor, transpose } from '@neuralings/tensor'

/** A layer before its activation: Y = X·Wᵀ + b. x [B, in], w [out, in], b [out] gives [B, out]. */
export function linear(x: Tensor, w: Tensor, b: Tensor): Tensor {
  // todo: multiply x by the transposed w and add b
  return add(matmul(x, transpose(w)), b)
  // end
}
