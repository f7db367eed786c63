// Writing into a tensor that exists, through any view of it: the rows of a matrix, a slice, overlapping windows.
// PyTorch: x.copy_(y), x.add_(y).

import { copy } from './copies.ts'
import { filled } from './create.ts'
import { requireTensor } from './guards/arguments.ts'
import { accelerated } from './kernels/accelerated.ts'
import { zipByKernel } from './kernels/arithmetic.ts'
import { toInt32 } from './loops/int32.ts'
import { eachRow } from './loops/rows.ts'
import { exactTotals } from './loops/totals.ts'
import { Tensor } from './tensor.ts'
import { expand, stretch } from './views.ts'

/**
 * Overwrites `target` with `source`, which broadcasts to its shape.
 *
 * @example
 * const x = zeros([2, 3])
 * copyInto(select(x, { dim: 1, index: 0 }), tensor([7, 8]))
 * console.log(x.toArray()) // [ [ 7, 0, 0 ], [ 8, 0, 0 ] ]
 */
export function copyInto(target: Tensor, source: Tensor): void {
  overwrite(target, source, 'copyInto')
}

/** As `copyInto`, with errors in the name of what needs it. */
export function overwrite(target: Tensor, source: Tensor, op: string): void {
  const fitting = stretch(apart(source, target, op), target.shape, op)
  const [to, from] = [target.data, fitting.data]
  eachRow([target, fitting], ({ length, starts: [t, s], steps: [st, ss] }) => {
    if (st === 1 && ss === 1 && length >= 16) to.set(from.subarray(s, s + length), t)
    else for (let n = 0; n < length; n++) to[t + n * st] = from[s + n * ss]
  })
}

/**
 * Adds `source`, which broadcasts, to `target`. Where a view shows a number several times, all its parts are added:
 * this is the way back through any view, which gradients need. Throws, and changes nothing, where int32 cannot hold a
 * total.
 *
 * @example
 * const x = zeros([5])
 * addInto(unfold(x, { dim: 0, size: 3, step: 1 }), ones([3, 3]))
 * console.log(x.toArray()) // [ 1, 2, 3, 2, 1 ]
 */
export function addInto(target: Tensor, source: Tensor): void {
  const numbers = apart(source, target, 'addInto')
  const fitting = stretch(numbers, target.shape, 'addInto')
  if (target.dtype === 'int32') addWhole(target, fitting)
  else addUp(target, numbers)
}

/** Adds `source`, which broadcasts, to every place of `target`. */
export const addUp = accelerated(
  (target: Tensor, source: Tensor): Tensor => {
    const [to, from] = [target.data, source.data]
    const both = [target, expand(source, target.shape)]
    eachRow(both, ({ length, starts: [t, s], steps: [st, ss] }) => {
      for (let n = 0; n < length; n++) to[t + n * st] += from[s + n * ss]
    })
    return target
  },
  (target, source) => zipByKernel(target, target, source, { kernel: 'add' }),
)

/** The same for int32: it is worked out elsewhere, and written when all totals fit. */
function addWhole({ data, shape, strides, offset }: Tensor, source: Tensor): void {
  const totals = exactTotals(source, part => {
    const all = filled([data.length], 0, { dtype: 'float64', op: 'addInto' })
    addUp.definition(new Tensor(all.data, shape, { strides, offset, home: all.home }), part)
    return all
  })
  for (let i = 0; i < data.length; i++) totals.data[i] += data[i]
  data.set(toInt32(totals, 'addInto').data)
}

/** The source, or a copy of it where both are views of the same numbers: what was overwritten would be read again. */
function apart(source: Tensor, target: Tensor, op: string): Tensor {
  requireTensor(target, op, 'a tensor to write into')
  requireTensor(source, op, 'a tensor to write')
  if (target.dtype === 'int32' && source.dtype !== 'int32') {
    throw new TypeError(`${op}: ${source.dtype} numbers do not fit into an int32 tensor; cast them`)
  }
  return sharePlaces(source, target) ? copy(source, { op }) : source
}

/** Whether the arrays of two tensors have a place in common. */
export function sharePlaces({ data: a }: Tensor, { data: b }: Tensor): boolean {
  const [first, second] = a.byteOffset < b.byteOffset ? [a, b] : [b, a]
  return a.buffer === b.buffer && first.byteOffset + first.byteLength > second.byteOffset
}
