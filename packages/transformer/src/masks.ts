// Masks say which position may look at which: 1 may, 0 may not. They are int32 tensors that broadcast to
// [..., queries, keys]; two of them are joined by `mul`. PyTorch: boolean masks of scaled_dot_product_attention, where True
// may look; in nn.MultiheadAttention it is the other way round. Masks of floats say more: they are added to the scores.

import { ne, ones, requireCounts, type Tensor, tril, unsqueeze } from '@neuralings/tensor'

/**
 * Nobody looks ahead: position i sees itself and what is before it. [queries, keys]. With more keys than queries, the
 * queries are the last positions: all keys before them are seen (PyTorch: causal_lower_right). Throws unless both sizes are
 * whole numbers ≥ 0.
 *
 * @example
 * console.log(causalMask(3).toArray()) // [ [ 1, 0, 0 ], [ 1, 1, 0 ], [ 1, 1, 1 ] ]
 * console.log(causalMask(2, 4).toArray()) // [ [ 1, 1, 1, 0 ], [ 1, 1, 1, 1 ] ]
 */
export function causalMask(queries: number, keys = queries): Tensor {
  requireCounts({ queries, keys }, 'causalMask', 0)
  return tril(ones([queries, keys], { dtype: 'int32' }), { diagonal: keys - queries })
}

/**
 * Nobody looks at what only fills a batch up: ids [..., T] → [..., 1, 1, T], for all heads and all queries alike.
 *
 * @example
 * const ids = tensor([[5, 8, 0], [7, 0, 0]], { dtype: 'int32' })
 * const mask = paddingMask(ids, 0)
 * console.log(mask.shape, mask.data.join(' ')) // [ 2, 1, 1, 3 ] 1 1 0 1 0 0
 */
export function paddingMask(ids: Tensor, paddingIdx: number): Tensor {
  return unsqueeze(unsqueeze(ne(ids, paddingIdx), -2), -2)
}
