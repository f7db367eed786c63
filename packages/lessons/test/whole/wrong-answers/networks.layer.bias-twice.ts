// wrong: adds the bias two times
// should hear: twice|two times|bias|once
import { add, matmul, type Tensor, transpose } from '@neuralings/tensor'

/** A layer before its activation: Y = X·Wᵀ + b. x [B, in], w [out, in], b [out] gives [B, out]. */
export function linear(x: Tensor, w: Tensor, b: Tensor): Tensor {
  const z = add(matmul(x, transpose(w)), b)
  return add(z, b)
}
