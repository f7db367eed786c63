// wrong: the root of the length of the values
// should hear: take d from one of those
import { softmax } from '@neuralings/activations'
import { div, maskedFill, matmul, transpose, type Variable } from '@neuralings/autograd'
import { eq, type Tensor } from '@neuralings/tensor'

export interface Attention {
  /** What each query has heard: [..., queries, dv]. */
  output: Variable
  /** How much it has listened to each key, 1 all together: [..., queries, keys]. */
  weights: Variable
}

/** The scores, with −∞ wherever the mask is 0. Without a mask they stay as they are. */
function hide(scores: Variable, mask: Tensor | null): Variable {
  return mask ? maskedFill(scores, eq(mask, 0), -Infinity) : scores
}

/** softmax(q·kᵀ/√d)·v for q [..., queries, d], k [..., keys, d], v [..., keys, dv]. */
export function scaledDotProductAttention(
  q: Variable,
  k: Variable,
  v: Variable,
  { mask = null }: { mask?: Tensor | null } = {},
): Attention {
  const d = v.shape[v.shape.length - 1]
  const scores = div(matmul(q, transpose(k)), Math.sqrt(d)) // [..., queries, keys]
  const weights = softmax(hide(scores, mask), { dim: -1 })
  return { output: matmul(weights, v), weights }
}
