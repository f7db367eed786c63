// Whom to listen to, and how much: the dot products of queries and keys, made into shares of 1. PyTorch: the first half of
// F.scaled_dot_product_attention.

import { cast, matmul, type Tensor, transpose } from '@neuralings/tensor'
import { makeShares, type Sight } from './shares.ts'

/**
 * `softmax(q·kᵀ/√d)` over what may be seen: q [..., queries, d], k [..., keys, d] → [..., queries, keys]. A dot product of d
 * numbers of size 1 has the size √d; divided by it, it leaves the softmax soft.
 */
export function weigh(q: Tensor, k: Tensor, sight: Sight): Tensor {
  const scores = matmul(q, transpose(k)) // [..., queries, keys]
  const weights = scores.dtype === 'int32' ? cast(scores, 'float32') : scores
  makeShares(weights, { scale: scaleOf(q), ...sight })
  return weights
}

/** 1/√d, for vectors of d numbers. */
export function scaleOf(q: Tensor): number {
  return 1 / Math.sqrt(q.shape.at(-1)!)
}
