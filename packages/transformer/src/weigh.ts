// Whom to listen to, and how much: the dot products of queries and keys, made into shares of 1. PyTorch: the first half of
// F.scaled_dot_product_attention.

import { add, cast, matmul, mul, ne, type Tensor, transpose } from '@neuralings/tensor'
import { makeShares, type Sight } from './shares.ts'

/**
 * `softmax(scale · q·kᵀ)` over what may be seen: q [..., queries, d], k [..., keys, d] → [..., queries, keys]. A mask of floats
 * is added to the scores, and hides where it is −∞.
 */
export function weigh(q: Tensor, k: Tensor, sight: Sight & { scale: number }): Tensor {
  const products = matmul(q, transpose(k)) // [..., queries, keys]
  const scores = products.dtype === 'int32' ? cast(products, 'float32') : products
  const { mask, scale, isCausal } = sight
  if (mask === null || mask.dtype === 'int32') {
    makeShares(scores, sight)
    return scores
  }
  const sums = add(mul(scores, scale), cast(mask, scores.dtype))
  makeShares(sums, { scale: 1, mask: ne(mask, -Infinity), isCausal })
  return sums
}

/** 1/√d: a dot product of d numbers of size 1 has the size √d; divided by it, it leaves the softmax soft. */
export function scaleOf(q: { readonly shape: readonly number[] }): number {
  return 1 / Math.sqrt(q.shape.at(-1)!)
}
