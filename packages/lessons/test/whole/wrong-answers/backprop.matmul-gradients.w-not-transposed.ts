// wrong: ∂X multiplies by W as it is, without transposing
// should hear: transpos|Wᵀ|turn|shape|swap|as it lies
import { matmul, transpose, type Tensor } from '@neuralings/tensor'

/** [∂X, ∂W] of Y = X·W, given upstream = ∂Y. x [B, in], w [in, out], upstream [B, out]. */
export function matmulGradients(x: Tensor, w: Tensor, upstream: Tensor): [Tensor, Tensor] {
  return [matmul(upstream, w), matmul(transpose(x), upstream)]
}
