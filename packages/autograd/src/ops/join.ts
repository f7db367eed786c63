// Tensors put together. On the way back each takes its own part of the gradient.

import * as tensor from '@neuralings/tensor'
import { requireList, type Tensor } from '@neuralings/tensor'
import { differentiable } from '../differentiable.ts'
import type { Variable } from '../variable.ts'

/**
 * Tensors behind one another along `dim`.
 *
 * @example
 * const [x, y] = [variable([1, 2]), variable([3])]
 * concat([x, y]).backward(tensor([10, 20, 30]))
 * console.log(x.grad?.toArray(), y.grad?.toArray()) // [ 10, 20 ] [ 30 ]
 */
export function concat(
  parts: readonly (Variable | Tensor)[],
  options: { dim?: number } = {},
): Variable {
  requireList(parts, 'concat', 'a list, as in concat([x, y])')
  const join = differentiable('concat', (...tensors) => {
    const joined = tensor.concat(tensors, options)
    const { dim = 0 } = options
    const lengths = tensors.map(part => part.shape.at(dim)!)
    const own = (i: number) => (g: Tensor) => tensor.split(g, lengths, { dim })[i]
    return [joined, ...tensors.map((_, i) => own(i))]
  })
  return join(...parts)
}

/**
 * Tensors of one shape, along a new dimension: n times [...] → [n, ...].
 *
 * @example
 * const [x, y] = [variable(1), variable(2)]
 * stack([x, y]).backward(tensor([10, 20]))
 * console.log(x.grad?.item(), y.grad?.item()) // 10 20
 */
export function stack(
  parts: readonly (Variable | Tensor)[],
  options: { dim?: number } = {},
): Variable {
  requireList(parts, 'stack', 'a list, as in stack([x, y])')
  const join = differentiable('stack', (...tensors) => {
    const stacked = tensor.stack(tensors, options)
    const { dim = 0 } = options
    const own = (index: number) => (g: Tensor) => tensor.select(g, { dim, index })
    return [stacked, ...tensors.map((_, index) => own(index))]
  })
  return join(...parts)
}

/**
 * A frame of `value` around x: `[before, after]` for each dimension. The frame is cut off again.
 *
 * @example
 * const x = variable([1, 2])
 * pad(x, [[1, 1]]).backward(tensor([5, 6, 7, 8]))
 * console.log(x.grad?.toArray()) // [ 6, 7 ]
 */
export const pad = differentiable(
  'pad',
  (x: Tensor, widths: readonly (readonly [number, number])[], options: { value?: number } = {}) => [
    tensor.pad(x, widths, options),
    g =>
      tensor.slice(
        g,
        x.shape.map((length, d) => [widths[d][0], widths[d][0] + length]),
      ),
  ],
)
