// wrong: the linear piece leaves the bias out
// should hear: bias|linear|\bb\b
// piece: networks/layer
// milestone: training/spirals
import { add, matmul, type Tensor, transpose } from '@neuralings/tensor'

/** A layer before its activation: Y = X·Wᵀ + b. x [B, in], w [out, in], b [out] gives [B, out]. */
export function linear(x: Tensor, w: Tensor, b: Tensor): Tensor {
  return matmul(x, transpose(w))
}
