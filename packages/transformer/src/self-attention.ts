// Self-attention as one operation. Queries, keys and values lie side by side in the rows of one tensor, as one matrix makes
// them, and each head has its part of them. All heads read their numbers where they are, and write what they heard where
// it belongs; on the way back they do the same. So nothing is copied to take the heads apart, nor to put them together.

import { differentiable, type Variable } from '@neuralings/autograd'
import {
  empty,
  emptyLike,
  matmulInto,
  reshape,
  split,
  type Tensor,
  transpose,
} from '@neuralings/tensor'
import { type Attention, type AttentionOptions, drawKept, plain } from './attention.ts'
import { checkAttention } from './attention-shapes.ts'
import { backThrough, dropped } from './back-through.ts'
import { weigh } from './weigh.ts'

const listen = differentiable(
  'attention',
  (qkv: Tensor, heads: number, weights: Tensor, kept: Tensor | null) => {
    const [q, k, v] = threeParts(qkv, heads)
    const output = empty(qkv.shape.with(-1, qkv.shape.at(-1)! / 3), { dtype: qkv.dtype }) // [..., T, E]
    matmulInto(headsOf(output, heads), [dropped(weights, kept), v])
    const back = (gradient: Tensor) => {
      const [g, all] = [headsOf(gradient, heads), emptyLike(qkv)]
      backThrough({ q, k, v, weights, kept, g }, threeParts(all, heads))
      return all
    }
    return [output, back, null, null, null]
  },
)

/**
 * The heads' parts of what is side by side: qkv [..., T, 3·E] → [..., T, E]. Head h of H has the numbers from h·E/H on of
 * each query, key and value, and puts what it heard at the same place. See `scaledDotProductAttention`.
 */
export function selfAttention(
  qkv: Variable,
  { heads, mask = null, isCausal, dropout }: AttentionOptions & { heads: number },
): Attention {
  const [q, k, v] = threeParts(plain(qkv), heads)
  checkAttention({ q, k, v }, mask)
  const weights = weigh(q, k, { mask, isCausal }) // [..., H, T, T]
  return { output: listen(qkv, heads, weights, drawKept(weights, dropout)), weights }
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
