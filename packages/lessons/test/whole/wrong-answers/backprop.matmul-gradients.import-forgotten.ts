// wrong: uses matmul and transpose without importing them
// should hear: import|not defined
import { type Tensor } from '@neuralings/tensor'

/** [∂X, ∂W] of Y = X·W, given upstream = ∂Y. x [B, in], w [in, out], upstream [B, out]. */
export function matmulGradients(x: Tensor, w: Tensor, upstream: Tensor): [Tensor, Tensor] {
  return [matmul(upstream, transpose(w)), matmul(transpose(x), upstream)]
}
