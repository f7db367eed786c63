// wrong: multiplies by w as it is, without transposing it
// should hear: transpos|swap.{0,20}rows|shape|as it lies
import { add, matmul, type Tensor } from '@neuralings/tensor'

/** A layer before its activation: Y = X·Wᵀ + b. x [B, in], w [out, in], b [out] gives [B, out]. */
export function linear(x: Tensor, w: Tensor, b: Tensor): Tensor {
  return add(matmul(x, w), b)
}
