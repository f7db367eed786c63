// wrong: means in the rows
// should hear: side|row|shape|broadcast|column
import { add, matmul, mul, sub, sum, type Tensor, transpose } from '@neuralings/tensor'

export function scores(images: Tensor, means: Tensor): Tensor {
  return transpose(sub(matmul(images, transpose(means)), mul(sum(mul(means, means), { dim: 1 }), 0.5)))
}
