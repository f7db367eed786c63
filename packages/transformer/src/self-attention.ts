// Self-attention as one operation. Queries, keys and values lie side by side in the rows of one tensor, as one matrix makes
// them, and each head has its part of them. All heads read their numbers where they are, and write what they heard where
// it belongs; on the way back they do the same. So nothing is copied to take the heads apart, nor to put them together.

import { differentiable, sharedPullback, unwrap, type Variable } from '@neuralings/autograd'
import {
  div,
  empty,
  emptyLike,
  matmulInto,
  reshape,
  split,
  type Tensor,
  transpose,
} from '@neuralings/tensor'
import { attentionBack, attentionWeights, dropped, type Saved, scaleOf } from './attention.ts'
import { type Attention, type AttentionOptions, drawKept, learnedOf } from './attention-options.ts'
import { checkAttention } from './attention-shapes.ts'

const attend = differentiable(
  'attention',
  (qkv: Tensor, mask: Tensor | null, heads: number, saved: Saved) => {
    const [q, k, v] = threeParts(qkv, heads)
    const output = empty(qkv.shape.with(-1, qkv.shape.at(-1)! / 3), { dtype: qkv.dtype }) // [..., T, E]
    matmulInto(headsOf(output, heads), [dropped(saved.weights, saved.kept), v])
    const back = (gradient: Tensor) => {
      const [g, all] = [headsOf(gradient, heads), emptyLike(qkv)]
      const dS = attentionBack({ q, k, v, ...saved, g }, threeParts(all, heads))
      return mask ? [all, div(dS, saved.scale)] : [all]
    }
    return [output, ...sharedPullback(2, back)]
  },
)

/**
 * The heads' parts of what is side by side: qkv [..., T, 3·E] → [..., T, E]. Head h of H has the numbers from h·E/H on of
 * each query, key and value, and puts what it heard at the same place. See `scaledDotProductAttention`.
 */
export function selfAttention(
  qkv: Variable,
  { heads, mask = null, isCausal, dropout }: Omit<AttentionOptions, 'scale'> & { heads: number },
): Attention {
  const [q, k, v] = threeParts(unwrap(qkv), heads)
  checkAttention({ q, k, v }, mask)
  const scale = scaleOf(q)
  const weights = attentionWeights(q, k, { mask: mask && unwrap(mask), isCausal, scale }) // [..., H, T, T]
  const saved = { weights, kept: drawKept(weights, dropout), scale }
  return { output: attend(qkv, learnedOf(mask), heads, saved), weights }
}

/** Queries, keys and values of each head, as views: [..., T, 3·E] → 3 × [..., H, T, d]. */
export function threeParts(qkv: Tensor, heads: number): Tensor[] {
  const all = headsOf(qkv, 3 * heads) // [..., 3·H, T, d]
  return split(all, heads, { dim: -3 })
}

/** Parts of every row, as views: [..., T, H·d] → [..., H, T, d]. */
function headsOf(x: Tensor, heads: number): Tensor {
  const [lead, width] = [x.shape.slice(0, -1), x.shape.at(-1)!]
  return transpose(reshape(x, [...lead, heads, width / heads]), [-3, -2])
}
