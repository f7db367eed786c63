// Writing into a tensor that exists, through any view of it: the rows of a matrix, a slice, overlapping windows.
// PyTorch: x.copy_(y), x.add_(y).

import { requireTensor } from './arguments.ts'
import { clone } from './copies.ts'
import { eachRow } from './rows.ts'
import type { Tensor } from './tensor.ts'
import { stretch } from './views.ts'

/**
 * Overwrites `target` with `source`, which broadcasts to its shape.
 *
 * @example
 * const x = zeros([2, 3])
 * copyInto(select(x, { dim: 1, index: 0 }), tensor([7, 8]))
 * console.log(x.toArray()) // [ [ 7, 0, 0 ], [ 8, 0, 0 ] ]
 */
export function copyInto(target: Tensor, source: Tensor): void {
  const fitting = fitted(source, target, 'copyInto')
  const [to, from] = [target.data, fitting.data]
  eachRow([target, fitting], ({ length, starts: [t, s], steps: [st, ss] }) => {
    for (let n = 0; n < length; n++) to[t + n * st] = from[s + n * ss]
  })
}

/**
 * Adds `source`, which broadcasts, to `target`. Where a view shows a number several times, all its parts are added:
 * this is the way back through any view, which gradients need.
 *
 * @example
 * const x = zeros([5])
 * addInto(unfold(x, { dim: 0, size: 3, step: 1 }), ones([3, 3]))
 * console.log(x.toArray()) // [ 1, 2, 3, 2, 1 ]
 */
export function addInto(target: Tensor, source: Tensor): void {
  const fitting = fitted(source, target, 'addInto')
  const [to, from] = [target.data, fitting.data]
  eachRow([target, fitting], ({ length, starts: [t, s], steps: [st, ss] }) => {
    for (let n = 0; n < length; n++) to[t + n * st] += from[s + n * ss]
  })
}

/** The source in the shape of the target. */
function fitted(source: Tensor, target: Tensor, op: string): Tensor {
  requireTensor(target, op, 'a tensor to write into')
  requireTensor(source, op, 'a tensor to write')
  if (target.dtype === 'int32' && source.dtype !== 'int32') {
    throw new TypeError(`${op}: ${source.dtype} numbers do not fit into an int32 tensor; cast them`)
  }
  // A number that was overwritten would be read again.
  return stretch(sharePlaces(source, target) ? clone(source) : source, target.shape, op)
}

/** Whether the arrays of two tensors have a place in common. */
function sharePlaces({ data: a }: Tensor, { data: b }: Tensor): boolean {
  const [first, second] = a.byteOffset < b.byteOffset ? [a, b] : [b, a]
  return a.buffer === b.buffer && first.byteOffset + first.byteLength > second.byteOffset
}
