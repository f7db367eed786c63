// Adding numbers up where an index points: the way back through picking them.
// PyTorch: torch.scatter_add, F.one_hot.

import { copy, inOrder } from './copies.ts'
import { filled } from './create.ts'
import { requireOptions, requireSize, requireTensor } from './guards/arguments.ts'
import { aim, checked, type Picked } from './indexing.ts'
import { toInt32 } from './loops/int32.ts'
import { eachRow } from './loops/rows.ts'
import { exactTotals } from './loops/totals.ts'
import { sameShape } from './shape.ts'
import type { Tensor } from './tensor.ts'
import { expand, unsqueeze } from './views.ts'

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
