// Reductions: many numbers become one. A reduction is broadcasting run backwards: the result is stretched over
// the input by strides of 0, and every number of the input is folded into the place it meets.
// PyTorch: torch.sum, prod, amax, amin.

import { copy } from './copies.ts'
import { filled } from './create.ts'
import type { TypedArray } from './dtype.ts'
import { requireFlags, requireList, requireOptions, requireTensor } from './guards/arguments.ts'
import { accelerated } from './kernels/accelerated.ts'
import { type Folded, foldByKernel } from './kernels/reduce.ts'
import { toInt32 } from './loops/int32.ts'
import { eachRow, type Row } from './loops/rows.ts'
import { exactTotals } from './loops/totals.ts'
import { checkShape, meet, resolveDims, type Shape, sameShape, sizeOf } from './shape.ts'
import type { Tensor } from './tensor.ts'
import { expand, reshape } from './views.ts'

/** `dim`: one dimension or several, all when left out. `keepdim`: they stay, with length 1. */
export interface ReduceOptions {
  dim?: number | readonly number[]
  keepdim?: boolean
}

/** Folds one row of numbers into their totals. */
export type Fold = (totals: TypedArray, x: TypedArray, row: Row) => void

// Written out, like the basic loops of `elementwise`, because every gradient needs it.
const plus: Fold = (totals, x, { length, starts: [o, i], steps: [so, si] }) => {
  for (let n = 0; n < length; n++) totals[o + n * so] += x[i + n * si]
}

/** The same loop for any way to fold a number into a total. */
// @__NO_SIDE_EFFECTS__
function folded(f: (total: number, value: number) => number): Fold {
  return (totals, x, { length, starts: [o, i], steps: [so, si] }) => {
    for (let n = 0; n < length; n++) totals[o + n * so] = f(totals[o + n * so], x[i + n * si])
  }
}

/** How numbers become one: folded into a total that begins at `start`; and the name of its kernel, if there is one. */
interface Folding {
  fold: Fold
  start: number
  kernel?: Folded
}

export const adding: Folding = { fold: plus, start: 0, kernel: 'sum' }

/** A folding into a shape that stretches to that of what is folded; `op` is its name in errors. */
type FoldingTo = Folding & { shape: Shape; op: string }

/** Folds `x` into a tensor of `shape`. Totals are float64, rounded once. */
export const foldTo = accelerated((x: Tensor, folding: FoldingTo): Tensor => {
  if (x.dtype === 'int32') return toInt32(wholeTotals(x, folding), folding.op)
  const totals = totalsOf(x, folding)
  return x.dtype === 'float64' ? totals : copy(totals, { dtype: x.dtype, op: folding.op })
}, foldByKernel)

function totalsOf(x: Tensor, { fold, start, shape, op }: FoldingTo): Tensor {
  const totals = filled(shape, start, { dtype: 'float64', op })
  eachRow([expand(totals, x.shape), x], row => fold(totals.data, x.data, row))
  return totals
}

/** The totals of int32. A product that had grown to ∞ before it met a 0 is 0: whole numbers know no NaN. */
function wholeTotals(x: Tensor, folding: FoldingTo): Tensor {
  if (folding.fold === plus) return exactTotals(x, part => totalsOf(part, folding))
  const totals = totalsOf(x, folding)
  for (let i = 0; i < totals.data.length; i++) totals.data[i] ||= 0
  return totals
}

/** The shape of `x` with the reduced dimensions at length 1, and the shape without them. */
export function reducedShapes(x: Tensor, dim: ReduceOptions['dim'], op: string): [Shape, Shape] {
  const dims = typeof dim === 'number' ? [dim] : (dim ?? x.shape.map((_, d) => d))
  requireList(dims, op, 'a dimension, or a list of them')
  const reduced = new Set(resolveDims(dims, x.shape.length, op))
  return [
    x.shape.map((n, d) => (reduced.has(d) ? 1 : n)),
    x.shape.filter((_, d) => !reduced.has(d)),
  ]
}

/** Makes the function that reduces by `folding`; `op` is its name in errors. */
// @__NO_SIDE_EFFECTS__
export function reduction(op: string, folding: Folding) {
  return (x: Tensor, options: ReduceOptions = {}): Tensor => {
    requireTensor(x, op)
    const { dim, keepdim = false } = requireOptions(options, op, ['dim', 'keepdim'])
    requireFlags({ keepdim }, op)
    const [kept, dropped] = reducedShapes(x, dim, op)
    if (!Number.isFinite(folding.start) && x.size === 0 && sizeOf(kept) > 0) {
      throw new RangeError(`${op}: expected at least one number, got shape [${x.shape}]`)
    }
    const result = foldTo(x, { ...folding, shape: kept, op })
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
 * The largest number over `dim`; NaN when there is one. Throws when there is none. PyTorch: torch.amax;
 * torch.max(x, dim) is `maxWithIndices`.
 *
 * @example
 * console.log(max(tensor([[1, 5], [7, 3]]), { dim: 1, keepdim: true }).toArray()) // [ [ 5 ], [ 7 ] ]
 */
export const max = reduction('max', { fold: folded(Math.max), start: -Infinity, kernel: 'max' })

/**
 * The smallest number over `dim`; NaN when there is one. Throws when there is none. PyTorch: torch.amin;
 * torch.min(x, dim) is `minWithIndices`.
 *
 * @example
 * console.log(min(tensor([[1, 5], [7, 3]]), { dim: 0 }).toArray()) // [ 1, 3 ]
 */
export const min = reduction('min', { fold: folded(Math.min), start: Infinity })

/**
 * Adds up what broadcasting had stretched, so that `x` gets `shape` back. Gradients need it.
 *
 * @example
 * console.log(sumTo(ones([4, 3]), [3]).toArray()) // [ 4, 4, 4 ]
 */
export function sumTo(x: Tensor, shape: Shape): Tensor {
  requireTensor(x, 'sumTo')
  checkShape(shape, 'sumTo')
  if (!sameShape(meet(shape, x.shape, 'sumTo'), x.shape)) {
    throw new RangeError(`sumTo: shape [${shape}] does not stretch to [${x.shape}]`)
  }
  return foldTo(x, { ...adding, shape, op: 'sumTo' })
}
