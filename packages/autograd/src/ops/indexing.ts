// Picking by index. A number that was picked twice gets two gradients, and they add up.

import type { Tensor } from '@neuralings/tensor'
import * as tensor from '@neuralings/tensor'
import { differentiable } from '../differentiable.ts'

/**
 * One number for each index: out[i][j] = x[i][index[i][j]] for `dim` 1.
 *
 * @example
 * const x = variable([1, 2, 3])
 * sum(gather(x, { dim: 0, index: tensor([2, 0, 2]) })).backward()
 * console.log(x.grad?.toArray()) // [ 1, 0, 2 ]
 */
export const gather = differentiable('gather', (x: Tensor, at: { dim: number; index: Tensor }) => [
  tensor.gather(x, at),
  g => tensor.scatterAdd(tensor.zerosLike(x), { ...at, src: g }),
])

/**
 * Whole rows (or columns, …) by index: this is how an embedding is looked up. PyTorch: torch.index_select.
 *
 * @example
 * const table = variable([[1, 2], [3, 4]])
 * sum(take(table, { index: tensor([1, 1]) })).backward()
 * console.log(table.grad?.toArray()) // [ [ 0, 0 ], [ 2, 2 ] ]
 */
export const take = differentiable(
  'take',
  (x: Tensor, { dim = 0, index }: { dim?: number; index: Tensor }) => [
    tensor.take(x, { dim, index }),
    g => {
      const d = dim < 0 ? dim + x.shape.length : dim
      const src = tensor.reshape(g, x.shape.with(d, index.size))
      const column = tensor.reshape(
        index,
        x.shape.map((_, i) => (i === d ? index.size : 1)),
      )
      const everywhere = tensor.expand(column, src.shape)
      return tensor.scatterAdd(tensor.zerosLike(x), { dim: d, index: everywhere, src })
    },
  ],
)
