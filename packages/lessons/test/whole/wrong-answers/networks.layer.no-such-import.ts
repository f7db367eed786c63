// wrong: imports matMul from the tensor package, where it is called matmul
// should hear: import|export|matMul\b.{0,40}(not|no |exist)|(not|no) .{0,30}matMul
import { add, matMul, transpose, type Tensor } from '@neuralings/tensor'

/** A layer before its activation: Y = X·Wᵀ + b. x [B, in], w [out, in], b [out] gives [B, out]. */
export function linear(x: Tensor, w: Tensor, b: Tensor): Tensor {
  return add(matMul(x, transpose(w)), b)
}
