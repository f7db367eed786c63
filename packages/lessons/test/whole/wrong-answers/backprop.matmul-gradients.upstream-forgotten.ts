// wrong: the gradient of x is W turned over, without upstream
// should hear: upstream|shape|look at matmul\(x
import { matmul, type Tensor, transpose } from '@neuralings/tensor'

/** [∂X, ∂W] of Y = X·W, given upstream = ∂Y. x [B, in], w [in, out], upstream [B, out]. */
export function matmulGradients(x: Tensor, w: Tensor, upstream: Tensor): [Tensor, Tensor] {
  const dx = matmul(x, matmul(w, transpose(w)))
  const dw = matmul(transpose(x), upstream)
  return [dx, dw]
}
