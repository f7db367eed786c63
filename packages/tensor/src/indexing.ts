// Picking numbers by index, and the way back: adding numbers up where an index points.
// PyTorch: torch.gather, index_select, scatter_add, F.one_hot.

import { requireOptions, requireSize, requireTensor } from './arguments.ts'
import { copy, inOrder } from './copies.ts'
import { filled, unset } from './create.ts'
import { toInt32 } from './int32.ts'
import { eachRow } from './rows.ts'
import { resolveDim, sameShape, sizeOf } from './shape.ts'
import { isContiguous, type Tensor } from './tensor.ts'
import { exactTotals } from './totals.ts'
import { expand, reshape, unsqueeze, view } from './views.ts'

interface Picked {
  dim: number
  index: Tensor
}

/**
 * One number for each index: out[i][j] = x[i][index[i][j]] for `dim` 1. `index` has as many dimensions as `x`.
 *
 * @example
 * const x = tensor([[1, 2, 3], [4, 5, 6]])
 * console.log(gather(x, { dim: 1, index: tensor([[2], [0]]) }).toArray()) // [ [ 3 ], [ 4 ] ]
 */
export function gather(x: Tensor, options: Picked): Tensor {
  requireTensor(x, 'gather')
  return pick(x, requireOptions(options, 'gather', ['dim', 'index']), 'gather')
}

function pick(x: Tensor, { dim, index }: Picked, op: string): Tensor {
  const { base, length, stride } = aim(x, { dim, index }, op)
  const out = unset(index.shape, { dtype: x.dtype, op })
  const [to, from, at] = [out.data, x.data, index.data]
  eachRow([out, base, index], ({ length: count, starts: [o, b, i], steps: [, sb, si] }) => {
    for (let n = 0; n < count; n++) {
      to[o + n] = from[b + n * sb + checked(at[i + n * si], length, op) * stride]
    }
  })
  return out
}

/**
 * A copy of `x` with `src` added where `index` points: out[i][index[i][j]] += src[i][j] for `dim` 1. The way back
 * through `gather`: an index that occurs twice adds twice. Throws where int32 cannot hold a total.
 *
 * @example
 * const index = tensor([0, 2, 0])
 * console.log(scatterAdd(zeros([3]), { dim: 0, index, src: tensor([1, 2, 3]) }).toArray()) // [ 4, 0, 2 ]
 */
export function scatterAdd(x: Tensor, options: Picked & { src: Tensor }): Tensor {
  requireTensor(x, 'scatterAdd')
  requireOptions(options, 'scatterAdd', ['dim', 'index', 'src'])
  requireTensor(options.src, 'scatterAdd', 'a tensor as src')
  return addAt(x, options, 'scatterAdd')
}

function addAt(x: Tensor, added: Picked & { src: Tensor }, op: string): Tensor {
  const isWhole = x.dtype === 'int32'
  if (isWhole && added.src.dtype !== 'int32') {
    throw new TypeError(
      `${op}: ${added.src.dtype} numbers do not fit into an int32 tensor; cast it first`,
    )
  }
  if (isWhole) return addWhole(x, added, op)
  const out = copy(x, { op })
  addLoop(out, added, op)
  return out
}

/** The same for int32: the totals are worked out in float64, and must fit. */
function addWhole(x: Tensor, { dim, index, src }: Picked & { src: Tensor }, op: string): Tensor {
  const totals = exactTotals(src, part => {
    const all = filled(x.shape, 0, { dtype: 'float64', op })
    addLoop(all, { dim, index, src: part }, op)
    return all
  })
  const { data } = inOrder(x, op)
  for (let i = 0; i < data.length; i++) totals.data[i] += data[i]
  return toInt32(totals, op)
}

function addLoop(out: Tensor, { dim, index, src }: Picked & { src: Tensor }, op: string): void {
  const { base, length, stride } = aim(out, { dim, index }, op)
  if (!sameShape(src.shape, index.shape)) {
    throw new RangeError(
      `${op}: expected a number of src for each index, got shapes [${src.shape}] and [${index.shape}]`,
    )
  }
  const [to, from, at] = [out.data, src.data, index.data]
  eachRow([base, index, src], ({ length: count, starts: [b, i, s], steps: [sb, si, ss] }) => {
    for (let n = 0; n < count; n++) {
      to[b + n * sb + checked(at[i + n * si], length, op) * stride] += from[s + n * ss]
    }
  })
}

/** `x` in the shape of the index, standing still along `dim`: there the index will do the steps. */
function aim(x: Tensor, { dim, index }: Picked, op: string) {
  requireTensor(index, op, 'a tensor as index')
  const d = resolveDim(dim, x.shape.length, op)
  const fits = (length: number, i: number) => i === d || length <= x.shape[i]
  if (index.shape.length !== x.shape.length || !index.shape.every(fits)) {
    throw new RangeError(`${op}: an index of shape [${index.shape}] does not fit into [${x.shape}]`)
  }
  const base = view(x, index.shape, x.strides.with(d, 0))
  return { base, length: x.shape[d], stride: x.strides[d] }
}

function checked(index: number, length: number, op: string): number {
  if (index >= 0 && index < length && Number.isInteger(index)) return index
  const allowed = length > 0 ? ` (use 0 to ${length - 1})` : ''
  throw new RangeError(
    `${op}: there is no index ${index} in a dimension of length ${length}${allowed}`,
  )
}

/**
 * Whole rows (or columns, …) by index: the index's shape takes the place of dimension `dim`. This is how an embedding
 * is looked up. PyTorch: torch.index_select, for an index of any shape.
 *
 * @example
 * const x = tensor([[1, 2], [3, 4], [5, 6]])
 * console.log(take(x, { index: tensor([2, 0]) }).toArray()) // [ [ 5, 6 ], [ 1, 2 ] ]
 */
export function take(x: Tensor, options: { dim?: number; index: Tensor }): Tensor {
  requireTensor(x, 'take')
  const { dim = 0, index } = requireOptions(options, 'take', ['dim', 'index'])
  requireTensor(index, 'take', 'a tensor as index')
  const d = resolveDim(dim, x.shape.length, 'take')
  const inner = sizeOf(x.shape.slice(d + 1))
  if (inner >= 16 && isContiguous(x)) return takeRows(x, { dim: d, index, inner })
  const column = x.shape.map((_, i) => (i === d ? index.size : 1))
  const everywhere = expand(reshape(index, column), x.shape.with(d, index.size))
  const rows = pick(x, { dim: d, index: everywhere }, 'take')
  return reshape(rows, x.shape.toSpliced(d, 1, ...index.shape))
}

/** The same where what is taken lies in long pieces of `inner` numbers: each is copied at once. */
function takeRows(x: Tensor, { dim, index, inner }: Picked & { inner: number }): Tensor {
  const out = unset(x.shape.toSpliced(dim, 1, ...index.shape), { dtype: x.dtype, op: 'take' })
  const [to, from] = [out.data, inOrder(x, 'take').data]
  const length = x.shape[dim]
  const starts = Array.from(inOrder(index, 'take').data, i => checked(i, length, 'take') * inner)
  let end = 0
  for (let outer = 0; outer < from.length; outer += length * inner) {
    for (const start of starts) {
      to.set(from.subarray(outer + start, outer + start + inner), end)
      end += inner
    }
  }
  return out
}

/**
 * A row of zeros for each index, with a one where it points: [...] → [..., numClasses].
 *
 * @example
 * console.log(oneHot(tensor([2, 0]), 3).toArray()) // [ [ 0, 0, 1 ], [ 1, 0, 0 ] ]
 */
export function oneHot(index: Tensor, numClasses: number): Tensor {
  requireTensor(index, 'oneHot')
  requireSize(numClasses, 'oneHot', 'a whole number of classes')
  const at = unsqueeze(index, -1)
  const out = filled([...index.shape, numClasses], 0, { op: 'oneHot' })
  const src = expand(filled([], 1, { op: 'oneHot' }), at.shape)
  addLoop(out, { dim: -1, index: at, src }, 'oneHot')
  return out
}
