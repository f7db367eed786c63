// Where numbers lie, and how far they spread: data is standardised by it, a normalisation layer divides by it.
// PyTorch: torch.mean, torch.var, torch.std.

import { div, sub } from './arithmetic.ts'
import { copy } from './copies.ts'
import { requireFlags, requireNumbers, requireOptions, requireTensor } from './guards/arguments.ts'
import { adding, type ReduceOptions, reducedShapes, reduction, sum } from './reduce.ts'
import { rootMeanSquare } from './root-mean-square.ts'
import { sizeOf } from './shape.ts'
import { isTensor, type Tensor } from './tensor.ts'
import { square } from './unary.ts'

/** `correction` is taken off the count of the numbers. */
type SpreadOptions = ReduceOptions & { correction?: number }

/** The sum, with errors in the name of the mean. */
const total = reduction('mean', adding)

/** What `measure` says of int32 is a fraction: it is worked out in float64, and rounded once. */
function ofWholes(op: string, x: Tensor, measure: (x: Tensor) => Tensor): Tensor {
  return copy(measure(copy(x, { dtype: 'float64', op })), { dtype: 'float32', op })
}

/** How many numbers of `x` are folded into one. */
function countOf(x: Tensor, dim: ReduceOptions['dim'], op: string): number {
  return x.size / sizeOf(reducedShapes(x, dim, op)[0])
}

/**
 * The sum over `dim`, divided by how many numbers there are. int32 gives float32.
 *
 * @example
 * console.log(mean(tensor([[1, 2], [3, 6]]), { dim: 1 }).toArray()) // [ 1.5, 4.5 ]
 */
export function mean(x: Tensor, options: ReduceOptions = {}): Tensor {
  if (isTensor(x) && x.dtype === 'int32') return ofWholes('mean', x, wide => mean(wide, options))
  return div(total(x, options), countOf(x, options.dim, 'mean'))
}

/**
 * How far the numbers spread: the mean square of their distance from the mean. `correction` is taken off the
 * count: 1 makes up for the mean being taken from the same numbers (Bessel), 0 does not. PyTorch: torch.var.
 *
 * @example
 * console.log(variance(tensor([1, 3])).item(), variance(tensor([1, 3]), { correction: 0 }).item()) // 2 1
 */
export function variance(x: Tensor, options?: SpreadOptions): Tensor {
  if (isTensor(x) && x.dtype === 'int32')
    return ofWholes('variance', x, wide => variance(wide, options))
  const { distance, ...rest } = distances('variance', x, options)
  const { count, ...along } = rest
  const result = div(sum(square(distance), along), count)
  // A sum of many squares may be too large for float32 where their mean is not.
  const fits = result.data.every(value => value < Infinity)
  return fits ? result : square(rootMeanSquare(distance, rest))
}

/**
 * The standard deviation over `dim`: √variance. With a `correction` of 0 it is that of the numbers themselves, with 1
 * (the default) that of what they are a sample of. It is a number also where the variance is too large or too small for
 * one.
 *
 * @example
 * console.log(std(tensor([2, 4, 4, 4, 5, 5, 7, 9]), { correction: 0 }).item()) // 2
 */
export function std(x: Tensor, options?: SpreadOptions): Tensor {
  if (isTensor(x) && x.dtype === 'int32') return ofWholes('std', x, wide => std(wide, options))
  const { distance, ...rest } = distances('std', x, options)
  return rootMeanSquare(distance, rest)
}

/** How far each number is from the mean, and how many of these distances are free. */
function distances(op: string, x: Tensor, options: SpreadOptions = {}) {
  requireTensor(x, op)
  const names = ['dim', 'keepdim', 'correction']
  const { dim, keepdim = false, correction = 1 } = requireOptions(options, op, names)
  requireFlags({ keepdim }, op)
  requireNumbers([correction], op)
  const count = countOf(x, dim, op)
  const near = sub(x, mean(x, { dim, keepdim: true }))
  // Far from 0, a mean rounded to float32 is off by as much as the numbers differ. What it missed is left, and small.
  const distance = sub(near, mean(near, { dim, keepdim: true }))
  return { distance, dim, keepdim, count: Math.max(0, count - correction) }
}
