// wrong: takes off |x|², too
// should hear: whole distance
import { add, div, matmul, mean, mul, sub, sum, transpose, reshape, type Tensor } from '@neuralings/tensor'
export function scores(images: Tensor, means: Tensor): Tensor {
  const d = sub(matmul(images, transpose(means)), mul(sum(mul(means, means), { dim: 1 }), 0.5)); return sub(d, mul(sum(mul(images, images), { dim: 1, keepdim: true }), 0.5))
}
