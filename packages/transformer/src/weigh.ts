// Whom to listen to, and how much: the dot products of queries and keys, made into shares of 1.

import {
  contiguous,
  emptyLike,
  expand,
  matmul,
  mul,
  type Tensor,
  type TypedArray,
  transpose,
} from '@neuralings/tensor'

/** `softmax(q·kᵀ/√d)` over what `mask` lets be seen: q [..., queries, d], k [..., keys, d] → [..., queries, keys]. */
export function weigh(q: Tensor, k: Tensor, mask: Tensor | null): Tensor {
  const scores = mul(matmul(q, transpose(k)), 1 / Math.sqrt(q.shape.at(-1)!)) // [..., queries, keys]
  const seen = mask && contiguous(expand(mask, scores.shape)).data
  const weights = emptyLike(scores)
  const keys = scores.shape.at(-1)!
  for (let start = 0; start < weights.data.length; start += keys)
    softmaxRow({ scores: scores.data, weights: weights.data, seen }, { start, end: start + keys })
  return weights
}

/**
 * Softmax of one row, over the places that are seen; all others, and a row that sees nothing, become 0. Their scores
 * never enter the sum, so it need not be −∞ that stands there.
 */
function softmaxRow(
  { scores, weights, seen }: Record<'scores' | 'weights', TypedArray> & { seen: TypedArray | null },
  { start, end }: { start: number; end: number },
): void {
  let largest = -Infinity
  for (let i = start; i < end; i++)
    if ((!seen || seen[i]) && scores[i] > largest) largest = scores[i]
  let total = 0
  for (let i = start; i < end; i++) {
    weights[i] = seen && !seen[i] ? 0 : Math.exp(scores[i] - largest)
    total += weights[i]
  }
  if (total === 0) return
  for (let i = start; i < end; i++) weights[i] /= total
}
