// Picking by index. A number that was picked twice gets two gradients, and they add up; so the way back is `scatterAdd`.
// The index itself has none.

import * as tensor from '@neuralings/tensor'
import { requireOptions, type Tensor } from '@neuralings/tensor'
import { differentiable } from '../differentiable.ts'
import type { Variable } from '../variable.ts'

const pick = differentiable('gather', (x: Tensor, index: Tensor, dim: number) => [
  tensor.gather(x, { dim, index }),
  g => tensor.scatterAdd(tensor.zerosLike(x), { dim, index, src: g }),
  null,
])

/**
 * One number for each index: out[i][j] = x[i][index[i][j]] for `dim` 1.
 *
 * @example
 * const x = variable([1, 2, 3])
 * sum(gather(x, { dim: 0, index: tensor([2, 0, 2]) })).backward()
 * console.log(x.grad?.toArray()) // [ 1, 0, 2 ]
 */
export function gather(
  x: Variable | Tensor,
  options: { dim: number; index: Variable | Tensor },
): Variable {
  requireOptions(options, 'gather', ['dim', 'index'])
  return pick(x, options.index, options.dim)
}

const takeRows = differentiable('take', (x: Tensor, index: Tensor, dim: number) => [
  tensor.take(x, { dim, index }),
  g => {
    const d = dim < 0 ? dim + x.shape.length : dim
    const src = tensor.reshape(g, x.shape.with(d, index.size))
    const column = x.shape.map((_, i) => (i === d ? index.size : 1))
    const everywhere = tensor.expand(tensor.reshape(index, column), src.shape) // as gather wants it
    return tensor.scatterAdd(tensor.zerosLike(x), { dim: d, index: everywhere, src })
  },
  null,
])

/**
 * Whole rows (or columns, …) by index: this is how an embedding is looked up. PyTorch: torch.index_select.
 *
 * @example
 * const table = variable([[1, 2], [3, 4]])
 * sum(take(table, { index: tensor([1, 1]) })).backward()
 * console.log(table.grad?.toArray()) // [ [ 0, 0 ], [ 2, 2 ] ]
 */
export function take(
  x: Variable | Tensor,
  options: { dim?: number; index: Variable | Tensor },
): Variable {
  requireOptions(options, 'take', ['dim', 'index'])
  return takeRows(x, options.index, options.dim ?? 0)
}
