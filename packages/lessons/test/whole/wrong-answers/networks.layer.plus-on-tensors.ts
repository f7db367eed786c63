// wrong: adds two tensors with +, which glues them together as text
// should hear: \bstring|\btext|add\(|not a tensor|\[object|\+
import { matmul, transpose, type Tensor } from '@neuralings/tensor'

/** A layer before its activation: Y = X·Wᵀ + b. x [B, in], w [out, in], b [out] gives [B, out]. */
export function linear(x: Tensor, w: Tensor, b: Tensor): Tensor {
  return (matmul(x, transpose(w)) as any) + b
}
