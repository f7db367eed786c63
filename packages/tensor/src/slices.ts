// Parts of a tensor, again as views: a slice starts later, steps further and ends earlier; windows overlap.
// PyTorch: x[1:4, ::2], x.select, torch.split, torch.flip, x.unfold.

import { requireList, requireOptions, requireTensor } from './guards/arguments.ts'
import { described, refuseRange } from './guards/described.ts'
import { checkShape, resolveDim, resolveDims, resolveIndex, type Shape } from './shape.ts'
import type { Tensor } from './tensor.ts'
import { view } from './views.ts'

/** Where a slice begins, where it ends (that one is left out), and its step; as in Python. */
export type Range = readonly [start?: number | null, end?: number | null, step?: number | null]

/**
 * A part of each dimension. `[]` is all of it; negative numbers count from the end.
 *
 * @example
 * const x = reshape(arange(12), [3, 4])
 * console.log(slice(x, [[1], [0, 4, 2]]).toArray()) // [ [ 4, 6 ], [ 8, 10 ] ]
 */
export function slice(x: Tensor, ranges: readonly Range[]): Tensor {
  requireTensor(x, 'slice')
  requireList(ranges, 'slice', 'a list of ranges such as [[0, 2], []]')
  if (ranges.length > x.shape.length) {
    refuseRange('slice', `at most ${x.shape.length} ranges for shape [${x.shape}]`, ranges.length)
  }
  let offset = x.offset
  const shape = [...x.shape]
  const strides = [...x.strides]
  for (const [d, range] of ranges.entries()) {
    const [from, to, by] = resolveRange(range, x.shape[d])
    shape[d] = Math.max(0, Math.ceil((to - from) / by))
    strides[d] *= by
    offset += from * x.strides[d]
  }
  return view(x, shape, strides, offset)
}

/** Fills in what a range leaves open, counts negative positions from the end, and stays inside. */
function resolveRange(given: Range, length: number): [number, number, number] {
  requireList(given, 'slice', 'a range such as [0, 2] for each dimension')
  const [start, end, step] = given
  const range: [number, number, number] = [start ?? 0, end ?? length, step ?? 1]
  if (!range.every(Number.isInteger) || range[2] < 1) {
    throw new RangeError(
      `slice: expected whole numbers and a step ≥ 1, got [${range}] (flip reverses)`,
    )
  }
  const inside = (at: number) => Math.min(length, Math.max(0, at < 0 ? at + length : at))
  return [inside(range[0]), inside(range[1]), range[2]]
}

/**
 * One entry along a dimension, which goes away.
 *
 * @example
 * console.log(select(tensor([[1, 2], [3, 4]]), { dim: 1, index: -1 }).toArray()) // [ 2, 4 ]
 */
export function select(x: Tensor, options: { dim: number; index: number }): Tensor {
  requireTensor(x, 'select')
  const { dim, index } = requireOptions(options, 'select', ['dim', 'index'])
  const d = resolveDim(dim, x.shape.length, 'select')
  const at = resolveIndex(index, x.shape[d], 'select')
  return view(x, x.shape.toSpliced(d, 1), x.strides.toSpliced(d, 1), x.offset + at * x.strides[d])
}

/**
 * Consecutive parts along `dim`: all of length `sizes` (the last may be shorter), or of the lengths in a list.
 *
 * @example
 * console.log(split(arange(5), 2).map(String)) // [ 'tensor([0., 1.])', 'tensor([2., 3.])', 'tensor([4.])' ]
 */
export function split(x: Tensor, sizes: number | Shape, options: { dim?: number } = {}): Tensor[] {
  requireTensor(x, 'split')
  const { dim = 0 } = requireOptions(options, 'split', ['dim'])
  const d = resolveDim(dim, x.shape.length, 'split')
  const lengths = typeof sizes === 'number' ? partsOf(x.shape[d], sizes) : listed(sizes)
  const total = lengths.reduce((sum, length) => sum + length, 0)
  if (total !== x.shape[d]) {
    throw new RangeError(`split: expected lengths that add up to ${x.shape[d]}, got [${lengths}]`)
  }
  let offset = x.offset
  return lengths.map(length => {
    const part = view(x, x.shape.with(d, length), x.strides, offset)
    offset += length * x.strides[d]
    return part
  })
}

function partsOf(length: number, size: number): number[] {
  if (!(Number.isInteger(size) && size >= 1))
    refuseRange('split', 'parts of a whole length ≥ 1', size)
  // Nothing at all is one part, of length 0.
  const parts = [Math.min(size, length)]
  for (let left = length - size; left > 0; left -= size) parts.push(Math.min(size, left))
  return parts
}

function listed(lengths: Shape): Shape {
  requireList(lengths, 'split', 'a length, or a list of lengths')
  return checkShape(lengths, 'split')
}

/**
 * The named dimensions backwards: a view that starts at the end and steps back. Throws when one is named twice.
 *
 * @example
 * console.log(flip(tensor([[1, 2], [3, 4]]), [1]).toArray()) // [ [ 2, 1 ], [ 4, 3 ] ]
 */
export function flip(x: Tensor, dims: Shape): Tensor {
  requireTensor(x, 'flip')
  requireList(dims, 'flip', 'a list of dimensions such as [0]')
  let offset = x.offset
  const strides = [...x.strides]
  for (const d of resolveDims(dims, x.shape.length, 'flip')) {
    offset += Math.max(0, x.shape[d] - 1) * x.strides[d]
    strides[d] = -x.strides[d]
  }
  return view(x, x.shape, strides, offset)
}

/**
 * Windows of length `size` along `dim`, each `step` after the one before. Dimension `dim` counts the windows, a new
 * last dimension runs inside each. They share their numbers: a convolution reads its input in this way.
 *
 * @example
 * console.log(unfold(arange(5), { dim: 0, size: 3, step: 1 }).toArray()) // [ [ 0, 1, 2 ], [ 1, 2, 3 ], [ 2, 3, 4 ] ]
 */
export function unfold(x: Tensor, options: { dim: number; size: number; step: number }): Tensor {
  requireTensor(x, 'unfold')
  const { dim, size, step } = requireOptions(options, 'unfold', ['dim', 'size', 'step'])
  const d = resolveDim(dim, x.shape.length, 'unfold')
  const isWhole = Number.isInteger(size) && Number.isInteger(step)
  if (!(isWhole && size >= 0 && size <= x.shape[d] && step >= 1)) {
    const found = `size ${described(size)}, step ${described(step)}`
    throw new RangeError(
      `unfold: expected a whole size from 0 to ${x.shape[d]} and a whole step ≥ 1, got ${found}`,
    )
  }
  const count = Math.floor((x.shape[d] - size) / step) + 1
  const strides = [...x.strides.with(d, x.strides[d] * step), x.strides[d]]
  return view(x, [...x.shape.with(d, count), size], strides)
}
