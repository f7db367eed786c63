// Writing into a tensor that exists, through any view of it: the rows of a matrix, a slice, overlapping windows.
// PyTorch: x.copy_(y), x.add_(y).

import { eachRow } from './rows.ts'
import type { Tensor } from './tensor.ts'
import { expand } from './views.ts'

/**
 * Overwrites `target` with `source`, which broadcasts to its shape.
 *
 * @example
 * const x = zeros([2, 3])
 * copyInto(select(x, { dim: 1, index: 0 }), tensor([7, 8]))
 * console.log(x.toArray()) // [ [ 7, 0, 0 ], [ 8, 0, 0 ] ]
 */
export function copyInto(target: Tensor, source: Tensor): void {
  const [to, from] = [target.data, source.data]
  eachRow([target, expand(source, target.shape)], ({ length, starts: [t, s], steps: [st, ss] }) => {
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
  const [to, from] = [target.data, source.data]
  eachRow([target, expand(source, target.shape)], ({ length, starts: [t, s], steps: [st, ss] }) => {
    for (let n = 0; n < length; n++) to[t + n * st] += from[s + n * ss]
  })
}
