// Picking numbers by index. The way back is in `scatter`.
// PyTorch: torch.gather, index_select.

import { inOrder } from './copies.ts'
import { unset } from './create.ts'
import { requireOptions, requireTensor } from './guards/arguments.ts'
import { eachRow } from './loops/rows.ts'
import { resolveDim, sizeOf } from './shape.ts'
import { isContiguous, type Tensor } from './tensor.ts'
import { expand, reshape, view } from './views.ts'

export interface Picked {
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

/** `x` in the shape of the index, standing still along `dim`: there the index will do the steps. */
export function aim(x: Tensor, { dim, index }: Picked, op: string) {
  requireTensor(index, op, 'a tensor as index')
  const d = resolveDim(dim, x.shape.length, op)
  const fits = (length: number, i: number) => i === d || length <= x.shape[i]
  if (index.shape.length !== x.shape.length || !index.shape.every(fits)) {
    throw new RangeError(`${op}: an index of shape [${index.shape}] does not fit into [${x.shape}]`)
  }
  const base = view(x, index.shape, x.strides.with(d, 0))
  return { base, length: x.shape[d], stride: x.strides[d] }
}

export function checked(index: number, length: number, op: string): number {
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
