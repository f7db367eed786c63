// wrong: the scores are multiplied by the mask, so what is hidden scores 0
// should hear: e⁰ is 1
import { softmax } from '@neuralings/activations'
import { div, matmul, transpose, mul } from '@neuralings/autograd'
import { maskedFill, type Variable } from '@neuralings/autograd'
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
  const d = q.shape[q.shape.length-1];  let s = div(matmul(q, transpose(k)), Math.sqrt(d)); if (mask) s = mul(s, mask); const weights = softmax(s, { dim: -1 }); return { output: matmul(weights, v), weights }
}
