// Parts of a tensor. What was left out had no part in the output: its gradient is zero.

import type { Range, Shape, Tensor } from '@neuralings/tensor'
import * as tensor from '@neuralings/tensor'
import { differentiable } from '../differentiable.ts'
import type { Pullback } from '../graph.ts'
import { unwrap } from '../unwrap.ts'
import type { Variable } from '../variable.ts'

/** The way back through a view: zeros, seen in the same way, and the gradient added to what is seen. */
export function throughView(x: Tensor, look: (x: Tensor) => Tensor): Pullback {
  return g => {
    const whole = tensor.zerosLike(x)
    tensor.addInto(look(whole), g)
    return whole
  }
}

/**
 * A part of each dimension, as `[start, end, step]`.
 *
 * @example
 * const x = variable([1, 2, 3, 4])
 * sum(slice(x, [[1, 3]])).backward()
 * console.log(x.grad?.toArray()) // [ 0, 1, 1, 0 ]
 */
export const slice = differentiable('slice', (x: Tensor, ranges: readonly Range[]) => {
  const look = (whole: Tensor) => tensor.slice(whole, ranges)
  return [look(x), throughView(x, look)]
})

/**
 * One entry along `dim`, which goes away.
 *
 * @example
 * const x = variable([[1, 2], [3, 4]])
 * sum(select(x, { dim: 0, index: 1 })).backward()
 * console.log(x.grad?.toArray()) // [ [ 0, 0 ], [ 1, 1 ] ]
 */
export const select = differentiable('select', (x: Tensor, at: { dim: number; index: number }) => {
  const look = (whole: Tensor) => tensor.select(whole, at)
  return [look(x), throughView(x, look)]
})

/**
 * Consecutive parts along `dim`: each of length `sizes`, or of the lengths in a list.
 *
 * @example
 * const x = variable([1, 2, 3])
 * const [head, tail] = split(x, [1, 2])
 * mul(head, sum(tail)).backward()
 * console.log(x.grad?.toArray()) // [ 5, 1, 1 ]
 */
export function split(
  x: Variable | Tensor,
  sizes: number | Shape,
  options: { dim?: number } = {},
): Variable[] {
  const parts = (whole: Tensor) => tensor.split(whole, sizes, options)
  const part = differentiable('split', (whole: Tensor, i: number) => [
    parts(whole)[i],
    throughView(whole, zeros => parts(zeros)[i]),
  ])
  return parts(unwrap(x)).map((_, i) => part(x, i))
}

/**
 * The dimensions `dims` backwards; the gradient is turned back.
 *
 * @example
 * const x = variable([1, 2, 3])
 * flip(x, [0]).backward(tensor([10, 20, 30]))
 * console.log(x.grad?.toArray()) // [ 30, 20, 10 ]
 */
export const flip = differentiable('flip', (x: Tensor, dims: Shape) => [
  tensor.flip(x, dims),
  g => tensor.flip(g, dims),
])

/**
 * Windows of length `size` along `dim`, which may overlap: then a number gets the gradients of all its windows.
 *
 * @example
 * const x = variable([0, 0, 0, 0])
 * sum(unfold(x, { dim: 0, size: 2, step: 1 })).backward()
 * console.log(x.grad?.toArray()) // [ 1, 2, 2, 1 ]
 */
export const unfold = differentiable(
  'unfold',
  (x: Tensor, windows: { dim: number; size: number; step: number }) => {
    const look = (whole: Tensor) => tensor.unfold(whole, windows)
    return [look(x), throughView(x, look)]
  },
)
