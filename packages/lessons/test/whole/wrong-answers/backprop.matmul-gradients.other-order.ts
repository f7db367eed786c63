// wrong: returns [∂W, ∂X]: the two have changed places
// should hear: \border\b|swap|chang\w+ places|exchang|\[∂X, ∂W\]|shape|∂X (first|is the first)
import { matmul, transpose, type Tensor } from '@neuralings/tensor'

/** [∂X, ∂W] of Y = X·W, given upstream = ∂Y. x [B, in], w [in, out], upstream [B, out]. */
export function matmulGradients(x: Tensor, w: Tensor, upstream: Tensor): [Tensor, Tensor] {
  const dw = matmul(transpose(x), upstream)
  const dx = matmul(upstream, transpose(w))
  return [dw, dx]
}
