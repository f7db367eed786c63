// wrong: the mean of the squares
// should hear: mean of the squares
import { add, div, matmul, mean, mul, sub, sum, transpose, reshape, type Tensor } from '@neuralings/tensor'
export function scores(images: Tensor, means: Tensor): Tensor {
  return sub(matmul(images, transpose(means)), mul(mean(mul(means, means), { dim: 1 }), 0.5))
}
