// A tensor laid side by side with itself: each number gets the gradients of all its copies.

import type { Shape, Tensor } from '@neuralings/tensor'
import * as tensor from '@neuralings/tensor'
import { differentiable } from '../differentiable.ts'

/**
 * x repeated `times[d]` times along each dimension d. PyTorch: torch.tile.
 *
 * @example
 * const x = variable([1, 2])
 * const y = tile(x, [2])
 * y.backward(tensor([1, 10, 100, 1000]))
 * console.log(y.toArray(), x.grad?.toArray()) // [ 1, 2, 1, 2 ] [ 101, 1010 ]
 */
export const tile = differentiable('tile', (x: Tensor, times: Shape) => {
  const y = tensor.tile(x, times)
  return [y, g => tensor.reshape(sumOfCopies(g, x.shape), x.shape)]
})

/** Each dimension [m·a] is taken apart into m copies of a, and the copies are added up. */
function sumOfCopies(g: Tensor, shape: Shape): Tensor {
  const added = g.shape.length - shape.length
  const apart = g.shape.flatMap((length, d) => {
    const own = shape[d - added] ?? 1
    return [own === 0 ? 1 : length / own, own]
  })
  const copies = g.shape.map((_, d) => 2 * d)
  return tensor.sum(tensor.reshape(g, apart), { dim: copies })
}
