// The length of a vector, and its relatives: the sum of the sizes, the largest of them. Weights and gradients are
// measured by them. PyTorch: torch.linalg.vector_norm.

import { div, mul } from './arithmetic.ts'
import { gt, lt, ne } from './comparisons.ts'
import { cast } from './copies.ts'
import { floating } from './dtype.ts'
import { requireFlags, requireNumbers, requireOptions, requireTensor } from './guards/arguments.ts'
import { refuseRange } from './guards/described.ts'
import { pow } from './power.ts'
import { max, min, type ReduceOptions, reducedShapes, sum } from './reduce.ts'
import { rootMeanSquare } from './root-mean-square.ts'
import { sizeOf } from './shape.ts'
import type { Tensor } from './tensor.ts'
import { abs } from './unary.ts'
import { reshape } from './views.ts'
import { where } from './where.ts'

/** `ord`: the power p. */
type NormOptions = ReduceOptions & { ord?: number }

/**
 * `(Σ |x|ᵖ)^(1/p)` over `dim`, all numbers as one vector when it is left out. p is `ord`: 2, the default, is the length,
 * 1 the sum of the sizes, Infinity the largest size, −Infinity the smallest; 0 counts the numbers that are not 0. Right
 * also where x² would overflow or vanish. int32 gives float32. Throws when p is infinite or below 0 and there is no number.
 *
 * @example
 * const x = tensor([[3, -4], [5, 12]])
 * console.log(norm(x, { dim: 1 }).toArray()) // [ 5, 13 ]
 * console.log(norm(x, { dim: 1, ord: 1 }).toArray(), norm(x, { ord: Infinity }).item()) // [ 7, 17 ] 12
 */
export function norm(x: Tensor, options: NormOptions = {}): Tensor {
  requireTensor(x, 'norm')
  const { ord = 2, dim, keepdim = false } = requireOptions(options, 'norm', names)
  requireNumbers([ord], 'norm')
  requireFlags({ keepdim }, 'norm')
  if (Number.isNaN(ord)) refuseRange('norm', 'a number as ord', ord)
  const [kept, dropped] = reducedShapes(x, dim, 'norm')
  const isEmpty = x.size === 0 && sizeOf(kept) > 0
  if (isEmpty && !(ord >= 0 && ord < Infinity)) {
    throw new RangeError(
      `norm: expected at least one number for ord ${ord}, got shape [${x.shape}]`,
    )
  }
  const sizes = abs(x.dtype === 'int32' ? cast(x, 'float64') : x)
  const along = { dim, keepdim: true }
  const y = cast(isEmpty ? sum(sizes, along) : measure(sizes, ord, along), floating(x.dtype))
  return keepdim ? y : reshape(y, dropped)
}

const names = ['ord', 'dim', 'keepdim']

/** The norm of numbers ≥ 0. */
function measure(sizes: Tensor, ord: number, along: ReduceOptions): Tensor {
  if (ord === 0) return sum(ne(sizes, 0), along)
  if (ord === 2) return rootMeanSquare(sizes, { ...along, count: 1 })
  const far = ord > 0 ? max(sizes, along) : min(sizes, along)
  if (!Number.isFinite(ord)) return far
  // Measured in the one that counts most, none has a power above 1, and that one never vanishes.
  const unit = where(mul(gt(far, 0), lt(far, Infinity)), far, 1)
  const shares = div(sizes, unit)
  return mul(pow(sum(pow(shares, ord), along), 1 / ord), unit)
}
