// Attention: each position asks a question (its query), every position has a label (its key) and something to say (its
// value). The better a label fits the question, the more of that value is heard. No step waits for another, and nothing
// has to pass through a narrow state. PyTorch: F.scaled_dot_product_attention.

import { differentiable, isVariable, jointly, type Variable } from '@neuralings/autograd'
import { dropout as drop } from '@neuralings/nn-mlp'
import { empty, matmul, ones, type Rng, type Tensor } from '@neuralings/tensor'
import { checkAttention } from './attention-shapes.ts'
import { backThrough, dropped } from './back-through.ts'
import type { Sight } from './shares.ts'
import { weigh } from './weigh.ts'

/** What was heard, and whom each query listened to. */
export interface Attention {
  /** [..., queries, dv] */
  output: Variable
  /** How much each query listens to each key, 1 all together: [..., queries, keys]. To be looked at: it has no gradient. */
  weights: Tensor
}

export interface AttentionOptions extends Sight {
  /** While training, a weight is dropped with probability p: a `Dropout` layer, or its options. */
  dropout?: { p: number; rng: Rng; training?: boolean } | null
}

/** Everything on the way back is worked out at once, for each of q, k and v, in the shape that all stretch to. */
const listen = differentiable(
  'attention',
  (q: Tensor, k: Tensor, v: Tensor, weights: Tensor, kept: Tensor | null) => {
    const back = (g: Tensor) => {
      const lead = g.shape.slice(0, -2)
      const gradients = [q, k, v].map(({ shape, dtype }) =>
        empty([...lead, ...shape.slice(-2)], { dtype }),
      )
      backThrough({ q, k, v, weights, kept, g }, gradients)
      return gradients
    }
    return [matmul(dropped(weights, kept), v), ...jointly(3, back), null] // [..., queries, dv]
  },
)

/**
 * `softmax(q·kᵀ/√d)·v`: q [..., queries, d], k [..., keys, d], v [..., keys, dv]; leading dimensions broadcast. A query that
 * may look at nothing hears zeros. Throws when the shapes do not fit, and for a mask of anything but zeros and ones.
 * (Vaswani et al., 2017)
 *
 * @example
 * const labels = tensor([[1, 0], [0, 1]])
 * const values = tensor([[10], [20]])
 * const { output, weights } = scaledDotProductAttention(tensor([[3, 0]]), labels, values)
 * console.log(weights.toArray(), output.toArray()) // [ [ 0.892…, 0.107… ] ] [ [ 11.07… ] ]
 */
export function scaledDotProductAttention(
  q: Variable | Tensor,
  k: Variable | Tensor,
  v: Variable | Tensor,
  { mask = null, isCausal = false, dropout = null }: AttentionOptions = {},
): Attention {
  checkAttention({ q, k, v }, mask)
  const weights = weigh(plain(q), plain(k), { mask, isCausal })
  return { output: listen(q, k, v, weights, drawKept(weights, dropout)), weights }
}

/** Which weights stay while training, and how much larger they become; null where none is dropped. */
export function drawKept(
  { shape, dtype }: Tensor,
  dropout: AttentionOptions['dropout'],
): Tensor | null {
  const isThinned = dropout && dropout.training !== false && dropout.p > 0
  return isThinned ? drop(ones(shape, { dtype }), dropout).data : null
}

export function plain(x: Variable | Tensor): Tensor {
  return isVariable(x) ? x.data : x
}
