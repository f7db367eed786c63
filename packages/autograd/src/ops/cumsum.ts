// Running totals. Each number is in all totals from its place on, so their gradients are summed: a running total from the
// other end.

import type { Tensor } from '@neuralings/tensor'
import * as tensor from '@neuralings/tensor'
import { differentiable } from '../differentiable.ts'

/**
 * The running sum along `dim`: each number is in all totals from its place on, so their gradients are summed.
 *
 * @example
 * const x = variable([1, 1, 1])
 * sum(cumsum(x, { dim: 0 })).backward()
 * console.log(x.grad?.toArray()) // [ 3, 2, 1 ]
 */
export const cumsum = differentiable('cumsum', (x: Tensor, along: { dim: number }) => [
  tensor.cumsum(x, along),
  g => tensor.flip(tensor.cumsum(tensor.flip(g, [along.dim]), along), [along.dim]),
])
