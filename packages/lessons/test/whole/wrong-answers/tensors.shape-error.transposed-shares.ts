// wrong: turns x over for the division
// should hear: shape|broadcast|turned|transpose|row|2|lies
import { div, matmul, mean, reshape, sub, sum, type Tensor, transpose } from '@neuralings/tensor'

export function centred(x: Tensor): Tensor {
  return sub(x, mean(x, { dim: 0 }))
}

export function shares(x: Tensor): Tensor {
  return div(transpose(x), sum(x, { dim: 1 }))
}

export function together(x: Tensor): Tensor {
  return matmul(transpose(x), x)
}
