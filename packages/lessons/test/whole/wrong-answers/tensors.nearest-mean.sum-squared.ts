// wrong: squares the sum, not the pixels
// should hear: square|itself|pixel
import { add, matmul, mul, sub, sum, type Tensor, transpose } from '@neuralings/tensor'

export function scores(images: Tensor, means: Tensor): Tensor {
  const total = sum(means, { dim: 1 })
  return sub(matmul(images, transpose(means)), mul(mul(total, total), 0.5))
}
