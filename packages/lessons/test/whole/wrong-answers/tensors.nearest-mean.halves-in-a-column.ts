// wrong: keepdim
// should hear: column
import { add, div, matmul, mean, mul, sub, sum, transpose, reshape, type Tensor } from '@neuralings/tensor'
export function scores(images: Tensor, means: Tensor): Tensor {
  return sub(matmul(images, transpose(means)), mul(sum(mul(means, means), { dim: 1, keepdim: true }), 0.5))
}
