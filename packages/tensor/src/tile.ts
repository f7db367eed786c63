// A tensor laid side by side with itself, like tiles. Where a view will do, `expand` repeats without copying.
// PyTorch: torch.tile, x.repeat.

import { requireList, requireTensor } from './guards/arguments.ts'
import { checkShape, type Shape } from './shape.ts'
import type { Tensor } from './tensor.ts'
import { expand, reshape } from './views.ts'

/**
 * `x` repeated `times[d]` times along each dimension d. Both are aligned at their right end, as in broadcasting: more
 * times than dimensions add dimensions on the left, fewer leave those on the left as they are. Throws unless `times` is
 * a list of whole numbers ≥ 0.
 *
 * @example
 * const x = tensor([[1, 2], [3, 4]])
 * console.log(tile(x, [2]).toArray()) // [ [ 1, 2, 1, 2 ], [ 3, 4, 3, 4 ] ]
 * console.log(tile(x, [2, 1, 1]).shape) // [ 2, 2, 2 ]
 */
export function tile(x: Tensor, times: Shape): Tensor {
  requireTensor(x, 'tile')
  requireList(times, 'tile', 'a list of times such as [2, 1]')
  checkShape(times, 'tile')
  const rank = Math.max(x.shape.length, times.length)
  const ones = (count: number) => Array.from({ length: count }, () => 1)
  const shape = [...ones(rank - x.shape.length), ...x.shape]
  const counts = [...ones(rank - times.length), ...times]
  // Each dimension gets a new one before it, which is stretched: [a, b] → [1, a, 1, b] → [m, a, n, b] → [m·a, n·b]
  const apart = reshape(
    x,
    shape.flatMap(length => [1, length]),
  )
  const stretched = expand(
    apart,
    shape.flatMap((length, d) => [counts[d], length]),
  )
  return reshape(
    stretched,
    shape.map((length, d) => counts[d] * length),
  )
}
