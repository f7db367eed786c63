// wrong: the third line left as it was
// should hear: reshape|order|turn
import { div, matmul, mean, reshape, sub, sum, type Tensor, transpose } from '@neuralings/tensor'

export function centred(x: Tensor): Tensor {
  return sub(x, mean(x, { dim: 0 }))
}

export function shares(x: Tensor): Tensor {
  return div(x, sum(x, { dim: 1, keepdim: true }))
}

export function together(x: Tensor): Tensor {
  return matmul(reshape(x, [x.shape[1], x.shape[0]]), x)
}
