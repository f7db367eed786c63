// Views: the same numbers seen in another way. Only shape, strides and offset change; nothing is copied,
// so writing into a view's data writes into the original. PyTorch: the functions of the same names.

import { copy } from './copies.ts'
import { requireList, requireTensor } from './guards/arguments.ts'
import { checkShape, resolveDim, rowMajor, type Shape, sameShape, sizeOf } from './shape.ts'
import { isContiguous, Tensor } from './tensor.ts'

/** The numbers of `x`, walked in another way. */
export function view(x: Tensor, shape: Shape, strides: Shape, offset = x.offset): Tensor {
  return new Tensor(x.data, shape, { strides, offset, home: x.home })
}

/**
 * The same numbers, in the same row-major order, in another shape. One length may be -1: it is worked out. Throws when
 * the numbers do not fit, or -1 could be anything, beside a length of 0.
 * Copies only when the shape is another and `x` is not contiguous.
 *
 * @example
 * console.log(reshape(arange(6), [2, -1]).toArray()) // [ [ 0, 1, 2 ], [ 3, 4, 5 ] ]
 */
export function reshape(x: Tensor, shape: Shape): Tensor {
  requireTensor(x, 'reshape')
  requireList(shape, 'reshape', 'a shape such as [2, -1]')
  if (sameShape(x.shape, shape)) return x
  const resolved = checkShape(fillIn(shape, x), 'reshape')
  if (sizeOf(resolved) !== x.size) refuseShape(shape, x)
  const source = isContiguous(x) ? x : copy(x, { op: 'reshape' })
  return view(source, resolved, rowMajor(resolved))
}

/** The shape with what -1 stands for. Throws when that is not one whole number. */
function fillIn(shape: Shape, x: Tensor): Shape {
  const open = shape.indexOf(-1)
  if (open < 0) return shape
  if (shape.includes(-1, open + 1)) refuseShape(shape, x)
  const known = sizeOf(checkShape(shape.toSpliced(open, 1), 'reshape'))
  if (known === 0 && x.size === 0) {
    throw new RangeError(`reshape: -1 could be any length in [${shape}]; write down which`)
  }
  return Number.isInteger(x.size / known) ? shape.with(open, x.size / known) : refuseShape(shape, x)
}

function refuseShape(shape: Shape, x: Tensor): never {
  throw new RangeError(`reshape: ${x.size} numbers of shape [${x.shape}] do not fit [${shape}]`)
}

/**
 * The dimensions in another order: dimension d of the result is dimension `order[d]` of `x`.
 *
 * @example
 * console.log(permute(zeros([2, 3, 4]), [2, 0, 1]).shape) // [ 4, 2, 3 ]
 */
export function permute(x: Tensor, order: Shape): Tensor {
  requireTensor(x, 'permute')
  requireList(order, 'permute', 'a list of all dimensions such as [1, 0]')
  const dims = Array.from(order, dim => resolveDim(dim, x.shape.length, 'permute'))
  if (dims.length !== x.shape.length || new Set(dims).size !== dims.length) {
    throw new RangeError(
      `permute: expected each of ${x.shape.length} dimensions once, got [${order}]`,
    )
  }
  return view(
    x,
    dims.map(d => x.shape[d]),
    dims.map(d => x.strides[d]),
  )
}

/**
 * Two dimensions swapped, the last two unless told otherwise.
 *
 * @example
 * console.log(transpose(tensor([[1, 2], [3, 4]])).toArray()) // [ [ 1, 3 ], [ 2, 4 ] ]
 */
export function transpose(x: Tensor, dims: readonly [number, number] = [-2, -1]): Tensor {
  requireTensor(x, 'transpose')
  requireList(dims, 'transpose', 'two dimensions such as [0, 1]')
  const [i, j] = [dims[0], dims[1]].map(dim => resolveDim(dim, x.shape.length, 'transpose'))
  const swapped = (list: Shape) => list.map((_, d) => list[d === i ? j : d === j ? i : d])
  return view(x, swapped(x.shape), swapped(x.strides))
}

/**
 * Drops dimension `dim` if its length is 1; without `dim`, every dimension of length 1.
 *
 * @example
 * const x = zeros([1, 3, 1])
 * console.log(squeeze(x).shape, squeeze(x, 0).shape) // [ 3 ] [ 3, 1 ]
 */
export function squeeze(x: Tensor, dim?: number): Tensor {
  requireTensor(x, 'squeeze')
  const only = dim === undefined ? undefined : resolveDim(dim, x.shape.length, 'squeeze')
  const keep = (_: number, d: number) => x.shape[d] !== 1 || (only !== undefined && d !== only)
  return view(x, x.shape.filter(keep), x.strides.filter(keep))
}

/**
 * A new dimension of length 1 at `dim`; -1 puts it last.
 *
 * @example
 * console.log(unsqueeze(zeros([3]), 0).shape, unsqueeze(zeros([3]), -1).shape) // [ 1, 3 ] [ 3, 1 ]
 */
export function unsqueeze(x: Tensor, dim: number): Tensor {
  requireTensor(x, 'unsqueeze')
  const d = resolveDim(dim, x.shape.length + 1, 'unsqueeze')
  return view(x, x.shape.toSpliced(d, 0, 1), x.strides.toSpliced(d, 0, 0))
}

/**
 * Stretches dimensions of length 1, and adds new ones on the left, by a stride of 0: the same number is
 * read again and again.
 *
 * @example
 * console.log(expand(tensor([1, 2]), [3, 2]).toArray()) // [ [ 1, 2 ], [ 1, 2 ], [ 1, 2 ] ]
 */
export function expand(x: Tensor, shape: Shape): Tensor {
  requireTensor(x, 'expand')
  return stretch(x, checkShape(shape, 'expand'), 'expand')
}

/** As `expand`, with errors in the name of what needs it. */
export function stretch(x: Tensor, shape: Shape, op: string): Tensor {
  if (sameShape(x.shape, shape)) return x
  const added = shape.length - x.shape.length
  const refuse = (): never => {
    throw new RangeError(`${op}: shape [${x.shape}] does not stretch to [${shape}]`)
  }
  if (added < 0) refuse()
  const strides = shape.map((length, d) => {
    const own = x.shape[d - added] ?? 1
    if (own === length) return x.strides[d - added] ?? 0
    return own === 1 ? 0 : refuse()
  })
  return view(x, shape, strides)
}
