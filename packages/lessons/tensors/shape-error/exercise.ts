import { div, matmul, mean, sub, sum, type Tensor, transpose } from '@neuralings/tensor'

/** Each measure without its mean over all flowers. x [flowers, measures] gives [flowers, measures]. */
export function centred(x: Tensor): Tensor {
  return sub(x, mean(x, { dim: 0 }))
}

/** What share each measure has in its own flower: every row sums to 1. [flowers, measures]. */
export function shares(x: Tensor): Tensor {
  return div(x, sum(x, { dim: 1, keepdim: true }))
}

/** For each two measures, the sum of their products over all flowers. [measures, measures]. */
export function together(x: Tensor): Tensor {
  return matmul(transpose(x), x)
}
