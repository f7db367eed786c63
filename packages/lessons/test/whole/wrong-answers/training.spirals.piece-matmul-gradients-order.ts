// wrong: hands back [∂W, ∂X]
// should hear: matmulGradients|∂(X|W)|order|changed places
// piece: backprop/matmul-gradients
// milestone: training/spirals
import { matmul, type Tensor, transpose } from '@neuralings/tensor'

/** [∂X, ∂W] of Y = X·W, given upstream = ∂Y. x [B, in], w [in, out], upstream [B, out]. */
export function matmulGradients(x: Tensor, w: Tensor, upstream: Tensor): [Tensor, Tensor] {
  const dx = matmul(upstream, transpose(w))
  const dw = matmul(transpose(x), upstream)
  return [dw, dx]
}
