// wrong: ∂W has its two factors in the wrong order: upstreamᵀ · X is the transposed gradient
// should hear: transpos|shape|(other|wrong|right) order|Xᵀ|turned|\[in, out\]|swap|∂W
import { matmul, transpose, type Tensor } from '@neuralings/tensor'

/** [∂X, ∂W] of Y = X·W, given upstream = ∂Y. x [B, in], w [in, out], upstream [B, out]. */
export function matmulGradients(x: Tensor, w: Tensor, upstream: Tensor): [Tensor, Tensor] {
  return [matmul(upstream, transpose(w)), matmul(transpose(upstream), x)]
}
