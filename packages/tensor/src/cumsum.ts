// Running totals: each number is the sum of all up to it.
// PyTorch: torch.cumsum.

import { copy } from './copies.ts'
import { requireOptions, requireTensor } from './guards/arguments.ts'
import { exact } from './loops/int32.ts'
import { resolveDim } from './shape.ts'
import type { Tensor } from './tensor.ts'
import { transpose } from './views.ts'

/**
 * The running sum along `dim`.
 *
 * @example
 * console.log(cumsum(tensor([1, 2, 3, 4]), { dim: 0 }).toArray()) // [ 1, 3, 6, 10 ]
 */
export function cumsum(x: Tensor, options: { dim: number }): Tensor {
  requireTensor(x, 'cumsum')
  const { dim } = requireOptions(options, 'cumsum', ['dim'])
  const d = resolveDim(dim, x.shape.length, 'cumsum')
  const totals = exact(x.dtype, { op: 'cumsum' }, dtype => {
    const rows = copy(transpose(x, [d, -1]), { dtype, op: 'cumsum' })
    const length = rows.shape[rows.shape.length - 1]
    let total = 0
    for (let i = 0; i < rows.data.length; i++) {
      if (i % length === 0) total = 0
      rows.data[i] = total += rows.data[i]
    }
    return rows
  })
  return transpose(totals, [d, -1])
}
