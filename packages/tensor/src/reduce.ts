// Reductions: many numbers become one. A reduction is broadcasting run backwards: the result is stretched over
// the input by strides of 0, and every number of the input is folded into the place it meets.
// PyTorch: torch.sum, prod, amax, amin, mean, var.

import { onKernels } from './accelerate.ts'
import { empty, full } from './create.ts'
import type { TypedArray } from './dtype.ts'
import { div, sub } from './elementwise.ts'
import { concat } from './join.ts'
import { eachRow, mergeAxes, type Row } from './rows.ts'
import { resolveDim, type Shape, sizeOf } from './shape.ts'
import { split } from './slices.ts'
import { isContiguous, type Tensor } from './tensor.ts'
import { square } from './unary.ts'
import { cast, expand, reshape } from './views.ts'

/** `dim`: one dimension or several, all when left out. `keepdim`: they stay, with length 1. */
export interface ReduceOptions {
  dim?: number | readonly number[]
  keepdim?: boolean
}

/** Folds one row of numbers into their totals. */
type Fold = (totals: TypedArray, x: TypedArray, row: Row) => void

// Written out, like the basic loops of `elementwise`, because every gradient needs it.
const plus: Fold = (totals, x, { length, starts: [o, i], steps: [so, si] }) => {
  for (let n = 0; n < length; n++) totals[o + n * so] += x[i + n * si]
}

/** The same loop for any way to fold a number into a total. */
function folded(f: (total: number, value: number) => number): Fold {
  return (totals, x, { length, starts: [o, i], steps: [so, si] }) => {
    for (let n = 0; n < length; n++) totals[o + n * so] = f(totals[o + n * so], x[i + n * si])
  }
}

/** How numbers become one: folded into a total that begins at `start`, or by kernels of this name. */
interface Folding {
  fold: Fold
  start: number
  kernel?: 'sum' | 'max'
}

const adding: Folding = { fold: plus, start: 0, kernel: 'sum' }

/** Folds `x` into a tensor of `shape`, which must stretch to the shape of `x`. Totals are float64, rounded once. */
function foldTo(x: Tensor, shape: Shape, { fold, start, kernel }: Folding): Tensor {
  const result = kernel && x.home ? byKernel(kernel, x, shape) : null
  if (result) return result
  const totals = full(shape, start, { dtype: 'float64' })
  eachRow([expand(totals, x.shape), x], row => fold(totals.data, x.data, row))
  return x.dtype === 'float64' ? totals : cast(totals, x.dtype)
}

/** All numbers of `x`, its rows or its columns made one; null where no kernel brings `x` to `shape`. */
function byKernel(kernel: 'sum' | 'max', x: Tensor, shape: Shape): Tensor | null {
  const out = empty(shape)
  const axes = mergeAxes([expand(out, x.shape), x])
  const [outer, inner] = axes.length === 1 ? [{ length: 1, steps: [1] }, ...axes] : axes
  if (!isContiguous(x) || axes.length > 2 || outer.steps[0] + inner.steps[0] !== 1) return null
  const way = inner.steps[0] === 0 ? 'Rows' : 'Columns'
  if (way === 'Columns' && kernel === 'sum' && outer.length > tall) {
    return reshape(sumInParts(reshape(x, [outer.length, inner.length])), shape)
  }
  const done = onKernels({ reads: [x], writes: [out] }, (k, [from, to]) =>
    k[`${kernel}${way}`](outer.length, inner.length, from, to),
  )
  return done ? out : null
}

/** As many rows as float32 totals bear: beside a large total, small numbers are rounded away. */
const tall = 4096

/** The sums of the columns, from those of as many rows at a time: [rows, cols] → [1, cols]. */
function sumInParts(x: Tensor): Tensor {
  const columns = [1, x.shape[1]]
  return sumTo(concat(split(x, tall).map(part => sumTo(part, columns))), columns)
}

/** The shape of `x` with the reduced dimensions at length 1, and the shape without them. */
export function reducedShapes(x: Tensor, dim: ReduceOptions['dim'], op: string): [Shape, Shape] {
  const dims = typeof dim === 'number' ? [dim] : (dim ?? x.shape.map((_, d) => d))
  const reduced = new Set(dims.map(d => resolveDim(d, x.shape.length, op)))
  return [
    x.shape.map((n, d) => (reduced.has(d) ? 1 : n)),
    x.shape.filter((_, d) => !reduced.has(d)),
  ]
}

function reduction(op: string, folding: Folding) {
  return (x: Tensor, { dim, keepdim = false }: ReduceOptions = {}): Tensor => {
    const [kept, dropped] = reducedShapes(x, dim, op)
    if (!Number.isFinite(folding.start) && x.size === 0 && sizeOf(kept) > 0) {
      throw new RangeError(`${op}: expected at least one number, got shape [${x.shape}]`)
    }
    const result = foldTo(x, kept, folding)
    return keepdim ? result : reshape(result, dropped)
  }
}

/**
 * The sum over `dim`.
 *
 * @example
 * const x = tensor([[1, 2], [3, 4]])
 * console.log(sum(x).item(), sum(x, { dim: 0 }).toArray()) // 10 [ 4, 6 ]
 */
export const sum = reduction('sum', adding)

const times = folded((total, value) => total * value)

/**
 * The product over `dim`.
 *
 * @example
 * console.log(prod(tensor([[1, 2], [3, 4]]), { dim: 1 }).toArray()) // [ 2, 12 ]
 */
export const prod = reduction('prod', { fold: times, start: 1 })

/**
 * The largest number over `dim`; NaN when there is one. Throws when there is none. PyTorch: torch.amax.
 *
 * @example
 * console.log(max(tensor([[1, 5], [7, 3]]), { dim: 1, keepdim: true }).toArray()) // [ [ 5 ], [ 7 ] ]
 */
export const max = reduction('max', { fold: folded(Math.max), start: -Infinity, kernel: 'max' })

/** The smallest number over `dim`; NaN when there is one. Throws when there is none. PyTorch: torch.amin. */
export const min = reduction('min', { fold: folded(Math.min), start: Infinity })

/**
 * Adds up what broadcasting had stretched, so that `x` gets `shape` back. Gradients need it.
 *
 * @example
 * console.log(sumTo(ones([4, 3]), [3]).toArray()) // [ 4, 4, 4 ]
 */
export function sumTo(x: Tensor, shape: Shape): Tensor {
  return foldTo(x, shape, adding)
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
export function mean(x: Tensor, { dim, keepdim }: ReduceOptions = {}): Tensor {
  return div(sum(x, { dim, keepdim }), countOf(x, dim, 'mean'))
}

/**
 * How far the numbers spread: the mean square of their distance from the mean. `correction` is taken off the
 * count: 1 makes up for the mean being taken from the same numbers (Bessel), 0 does not. PyTorch: torch.var.
 *
 * @example
 * console.log(variance(tensor([1, 3])).item(), variance(tensor([1, 3]), { correction: 0 }).item()) // 2 1
 */
export function variance(
  x: Tensor,
  { dim, keepdim = false, correction = 1 }: ReduceOptions & { correction?: number } = {},
): Tensor {
  const near = sub(x, mean(x, { dim, keepdim: true }))
  // Far from 0, a mean rounded to float32 is off by as much as the numbers differ. What it missed is left, and small.
  const distance = sub(near, mean(near, { dim, keepdim: true }))
  const freedom = Math.max(0, countOf(x, dim, 'variance') - correction)
  return div(sum(square(distance), { dim, keepdim }), freedom)
}
