import { matmul, type Tensor, transpose } from '@neuralings/tensor'

/** [∂X, ∂W] of Y = X·W, given upstream = ∂Y. x [B, in], w [in, out], upstream [B, out]. */
export function matmulGradients(x: Tensor, w: Tensor, upstream: Tensor): [Tensor, Tensor] {
  // todo: return [∂X, ∂W], each of the shape of x and of w
  const dx = matmul(upstream, transpose(w))
  const dw = matmul(transpose(x), upstream)
  return [dx, dw]
  // end
}
