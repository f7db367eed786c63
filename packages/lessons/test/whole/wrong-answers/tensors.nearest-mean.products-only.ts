// wrong: no second term
// should hear: dot products alone|length|taken off
import { add, matmul, mul, sub, sum, type Tensor, transpose } from '@neuralings/tensor'

export function scores(images: Tensor, means: Tensor): Tensor {
  return matmul(images, transpose(means))
}
