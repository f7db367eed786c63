// Views: the same numbers seen in another way. The gradient is seen the other way round.

import type { Shape, Tensor } from '@neuralings/tensor'
import * as tensor from '@neuralings/tensor'
import { differentiable } from '../differentiable.ts'

/**
 * The same numbers in another shape; one length may be -1: it is worked out.
 *
 * @example
 * const x = variable([[1, 2], [3, 4]])
 * reshape(x, [-1]).backward(tensor([10, 20, 30, 40]))
 * console.log(x.grad?.toArray()) // [ [ 10, 20 ], [ 30, 40 ] ]
 */
export const reshape = differentiable('reshape', (x: Tensor, shape: Shape) => [
  tensor.reshape(x, shape),
  g => tensor.reshape(g, x.shape),
])

/**
 * The dimensions in another order; back by the inverse of that order.
 *
 * @example
 * const x = variable(zeros([2, 3, 4]))
 * sum(permute(x, [2, 0, 1])).backward()
 * console.log(permute(x, [2, 0, 1]).shape, x.grad?.shape) // [ 4, 2, 3 ] [ 2, 3, 4 ]
 */
export const permute = differentiable('permute', (x: Tensor, order: Shape) => [
  tensor.permute(x, order),
  g => tensor.permute(g, inverse(order)),
])

function inverse(order: Shape): Shape {
  const back: number[] = []
  for (const [d, from] of order.entries()) back[from < 0 ? from + order.length : from] = d
  return back
}

/**
 * Two dimensions swapped, the last two unless told otherwise. Swapped twice they are back.
 *
 * @example
 * const x = variable([[1, 2], [3, 4]])
 * transpose(x).backward(tensor([[1, 2], [3, 4]]))
 * console.log(x.grad?.toArray()) // [ [ 1, 3 ], [ 2, 4 ] ]
 */
export const transpose = differentiable(
  'transpose',
  (x: Tensor, dims: readonly [number, number] = [-2, -1]) => [
    tensor.transpose(x, dims),
    g => tensor.transpose(g, dims),
  ],
)

/**
 * Without the dimension `dim`, if its length is 1; without `dim`, all dimensions of length 1 go.
 *
 * @example
 * const x = variable([[1, 2]])
 * squeeze(x).backward(tensor([10, 20]))
 * console.log(x.grad?.toArray()) // [ [ 10, 20 ] ]
 */
export const squeeze = differentiable('squeeze', (x: Tensor, dim?: number) => [
  tensor.squeeze(x, dim),
  g => tensor.reshape(g, x.shape),
])

/**
 * A new dimension of length 1 at `dim`.
 *
 * @example
 * const x = variable([1, 2])
 * unsqueeze(x, 1).backward(tensor([[10], [20]]))
 * console.log(x.grad?.toArray()) // [ 10, 20 ]
 */
export const unsqueeze = differentiable('unsqueeze', (x: Tensor, dim: number) => [
  tensor.unsqueeze(x, dim),
  g => tensor.reshape(g, x.shape),
])

/**
 * Stretched to `shape`. The gradient is summed back by `backward`, as after any broadcasting.
 *
 * @example
 * const x = variable([1, 2])
 * sum(expand(x, [3, 2])).backward()
 * console.log(x.grad?.toArray()) // [ 3, 3 ]
 */
export const expand = differentiable('expand', (x: Tensor, shape: Shape) => [
  tensor.expand(x, shape),
  g => g,
])
