// wrong: sums over the classes
// should hear: pixel|mean|dimension|broadcast
import { add, matmul, mul, sub, sum, type Tensor, transpose } from '@neuralings/tensor'

export function scores(images: Tensor, means: Tensor): Tensor {
  return sub(matmul(images, transpose(means)), mul(sum(mul(means, means), { dim: 0 }), 0.5))
}
