// wrong: never adds b
// should hear: bias|\bb\b.{0,40}(add|missing|forgot|left out|not|never)|(add|missing|forgot|without|ignor|leaves? out).{0,30}\bb\b|\+ b
import { matmul, transpose, type Tensor } from '@neuralings/tensor'

/** A layer before its activation: Y = X·Wᵀ + b. x [B, in], w [out, in], b [out] gives [B, out]. */
export function linear(x: Tensor, w: Tensor, b: Tensor): Tensor {
  return matmul(x, transpose(w))
}
