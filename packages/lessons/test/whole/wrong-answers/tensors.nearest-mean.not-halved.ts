// wrong: the whole squared length
// should hear: half|halve|whole|twice
import { add, matmul, mul, sub, sum, type Tensor, transpose } from '@neuralings/tensor'

export function scores(images: Tensor, means: Tensor): Tensor {
  return sub(matmul(images, transpose(means)), sum(mul(means, means), { dim: 1 }))
}
