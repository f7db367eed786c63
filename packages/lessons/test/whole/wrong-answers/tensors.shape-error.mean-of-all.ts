// wrong: one mean of everything
// should hear: one mean|each measure
import { div, matmul, mean, reshape, sub, sum, type Tensor, transpose } from '@neuralings/tensor'

export function centred(x: Tensor): Tensor {
  return sub(x, mean(x))
}

export function shares(x: Tensor): Tensor {
  return div(x, sum(x, { dim: 1, keepdim: true }))
}

export function together(x: Tensor): Tensor {
  return matmul(transpose(x), x)
}
