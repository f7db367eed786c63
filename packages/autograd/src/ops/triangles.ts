// The lower and the upper triangle of a matrix. What was left out had no part in the output: its gradient is zero.

import type { Tensor } from '@neuralings/tensor'
import * as tensor from '@neuralings/tensor'
import { differentiable } from '../differentiable.ts'

/**
 * x with zeros above the diagonal, or above one that lies `diagonal` places to the right.
 *
 * @example
 * const x = variable([[1, 2], [3, 4]])
 * sum(tril(x)).backward()
 * console.log(x.grad?.toArray()) // [ [ 1, 0 ], [ 1, 1 ] ]
 */
export const tril = differentiable('tril', (x: Tensor, options: { diagonal?: number } = {}) => [
  tensor.tril(x, options),
  g => tensor.tril(g, options),
])

/**
 * x with zeros below the diagonal, or below one that lies `diagonal` places to the right.
 *
 * @example
 * const x = variable([[1, 2], [3, 4]])
 * sum(triu(x, { diagonal: 1 })).backward()
 * console.log(x.grad?.toArray()) // [ [ 0, 1 ], [ 0, 0 ] ]
 */
export const triu = differentiable('triu', (x: Tensor, options: { diagonal?: number } = {}) => [
  tensor.triu(x, options),
  g => tensor.triu(g, options),
])
