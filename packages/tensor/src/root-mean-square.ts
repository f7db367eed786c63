// The size of numbers, whatever their sign: √(Σx² / n). It is right also where a square is too large or too small for its
// dtype, though the root is not. Deviations and normalisations are made of it, and with a count of 1 it is the length of
// a vector: torch.linalg.vector_norm. PyTorch has no name for the rest.

import { div, mul } from './arithmetic.ts'
import { cast } from './copies.ts'
import { requireFlags, requireNumbers, requireOptions, requireTensor } from './guards/arguments.ts'
import { refuseRange } from './guards/described.ts'
import { fractional } from './loops/map.ts'
import { max, type ReduceOptions, reducedShapes, sum } from './reduce.ts'
import { sizeOf } from './shape.ts'
import type { Tensor } from './tensor.ts'
import { abs, sqrt, square } from './unary.ts'
import { reshape } from './views.ts'

/**
 * `√(Σx² / count)` over `dim`, where `count` is how many numbers there are, unless told otherwise. int32 gives float32.
 *
 * @example
 * const x = tensor([[7, 1], [7e25, 1e25]])
 * console.log(rootMeanSquare(x, { dim: 1 })) // tensor([5.0000e+00, 5.0000e+25])
 * console.log(rootMeanSquare(tensor([3, 4]), { count: 1 }).item()) // 5
 */
export function rootMeanSquare(
  x: Tensor,
  options: ReduceOptions & { count?: number } = {},
): Tensor {
  requireTensor(x, 'rootMeanSquare')
  if (x.dtype === 'int32') return cast(rootMeanSquare(cast(x, 'float64'), options), 'float32')
  const names = ['dim', 'keepdim', 'count']
  const { dim, keepdim = false, count } = requireOptions(options, 'rootMeanSquare', names)
  requireFlags({ keepdim }, 'rootMeanSquare')
  requireNumbers([count ?? 0], 'rootMeanSquare')
  if (count !== undefined && count < 0) refuseRange('rootMeanSquare', 'a count of 0 or more', count)
  const n = count ?? x.size / sizeOf(reducedShapes(x, dim, 'rootMeanSquare')[0])
  const total = sum(square(x), { dim, keepdim })
  if (x.size === 0 || total.data.every(isPrecise)) return sqrt(div(total, n))
  // In a unit of its own size no square is too large or too small; and a power of two rounds nothing.
  const unit = powerOfTwo(max(abs(x), { dim, keepdim: true }))
  const inUnits = sqrt(div(sum(square(div(x, unit)), { dim, keepdim }), n))
  return mul(inUnits, reshape(unit, inUnits.shape))
}

/** Whether neither end of a dtype was near: float32 has all its digits from 1e-38 to 3e38. */
function isPrecise(total: number): boolean {
  return total > 1e-30 && total < Infinity
}

/** The power of two next below; 1 for 0, Infinity and NaN. */
const powerOfTwo = fractional('rootMeanSquare', x =>
  x > 0 && x < Infinity ? 2 ** Math.floor(Math.log2(x)) : 1,
)
