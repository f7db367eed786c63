// Picking numbers by index, and the way back: adding numbers up where an index points.
// PyTorch: torch.gather, index_select, scatter_add, F.one_hot.

import { empty, ones, zeros } from './create.ts'
import { eachRow } from './rows.ts'
import { resolveDim } from './shape.ts'
import type { Tensor } from './tensor.ts'
import { clone, expand, reshape, unsqueeze, view } from './views.ts'

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
export function gather(x: Tensor, { dim, index }: Picked): Tensor {
  const { base, length, stride } = aim(x, { dim, index }, 'gather')
  const out = empty(index.shape, { dtype: x.dtype })
  const [to, from, at] = [out.data, x.data, index.data]
  eachRow([out, base, index], ({ length: count, starts: [o, b, i], steps: [, sb, si] }) => {
    for (let n = 0; n < count; n++) {
      to[o + n] = from[b + n * sb + checked(at[i + n * si], length, 'gather') * stride]
    }
  })
  return out
}

/**
 * A copy of `x` with `src` added where `index` points: out[i][index[i][j]] += src[i][j] for `dim` 1. The way back
 * through `gather`: an index that occurs twice adds twice.
 *
 * @example
 * const index = tensor([0, 2, 0])
 * console.log(scatterAdd(zeros([3]), { dim: 0, index, src: tensor([1, 2, 3]) }).toArray()) // [ 4, 0, 2 ]
 */
export function scatterAdd(x: Tensor, { dim, index, src }: Picked & { src: Tensor }): Tensor {
  const out = clone(x)
  const { base, length, stride } = aim(out, { dim, index }, 'scatterAdd')
  const [to, from, at] = [out.data, src.data, index.data]
  eachRow(
    [base, index, expand(src, index.shape)],
    ({ length: count, starts: [b, i, s], steps: [sb, si, ss] }) => {
      for (let n = 0; n < count; n++) {
        to[b + n * sb + checked(at[i + n * si], length, 'scatterAdd') * stride] += from[s + n * ss]
      }
    },
  )
  return out
}

/** `x` in the shape of the index, standing still along `dim`: there the index will do the steps. */
function aim(x: Tensor, { dim, index }: Picked, op: string) {
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
  throw new RangeError(`${op}: expected an index from 0 to ${length - 1}, got ${index}`)
}

/**
 * Whole rows (or columns, …) by index: the index's shape takes the place of dimension `dim`. This is how an embedding
 * is looked up. PyTorch: torch.index_select, for an index of any shape.
 *
 * @example
 * const x = tensor([[1, 2], [3, 4], [5, 6]])
 * console.log(take(x, { index: tensor([2, 0]) }).toArray()) // [ [ 5, 6 ], [ 1, 2 ] ]
 */
export function take(x: Tensor, { dim = 0, index }: { dim?: number; index: Tensor }): Tensor {
  const d = resolveDim(dim, x.shape.length, 'take')
  const column = x.shape.map((_, i) => (i === d ? index.size : 1))
  const everywhere = expand(reshape(index, column), x.shape.with(d, index.size))
  return reshape(gather(x, { dim: d, index: everywhere }), x.shape.toSpliced(d, 1, ...index.shape))
}

/**
 * A row of zeros for each index, with a one where it points: [...] → [..., numClasses].
 *
 * @example
 * console.log(oneHot(tensor([2, 0]), 3).toArray()) // [ [ 0, 0, 1 ], [ 1, 0, 0 ] ]
 */
export function oneHot(index: Tensor, numClasses: number): Tensor {
  const at = unsqueeze(index, -1)
  return scatterAdd(zeros([...index.shape, numClasses]), {
    dim: -1,
    index: at,
    src: ones(at.shape),
  })
}
