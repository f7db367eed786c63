// Reductions: many numbers become one. On the way back that one's gradient is stretched over all of them again.

import type { ReduceOptions, Shape, Tensor } from '@neuralings/tensor'
import * as tensor from '@neuralings/tensor'
import { differentiable } from '../differentiable.ts'

/**
 * The sum over `dim`: every number gets the whole gradient.
 *
 * @example
 * const x = variable([[1, 2], [3, 4]])
 * sum(mul(sum(x, { dim: 1 }), tensor([1, 10]))).backward()
 * console.log(x.grad?.toArray()) // [ [ 1, 1 ], [ 10, 10 ] ]
 */
export const sum = differentiable('sum', (x: Tensor, options: ReduceOptions = {}) => [
  tensor.sum(x, options),
  g => stretch(g, x, options),
])

/**
 * The product over `dim`. The slope for a number is the product of all others.
 *
 * @example
 * const x = variable([2, 3, 5])
 * prod(x).backward()
 * console.log(x.grad?.toArray()) // [ 15, 10, 6 ]
 */
export const prod = differentiable('prod', (x: Tensor, options: ReduceOptions = {}) => [
  tensor.prod(x, options),
  g => tensor.mul(stretch(g, x, options), productOfOthers(x, options)),
])

/**
 * The largest number over `dim`; if several are, they share the gradient. NaN is larger than all. PyTorch: torch.amax.
 *
 * @example
 * const x = variable([1, 5, 5])
 * max(x).backward()
 * console.log(x.grad?.toArray()) // [ 0, 0.5, 0.5 ]
 */
export const max = differentiable('max', (x: Tensor, options: ReduceOptions = {}) => {
  const y = tensor.max(x, options)
  return [y, g => share(g, { x, y, options })]
})

/**
 * The smallest number over `dim`; if several are, they share the gradient. NaN is smaller than all. PyTorch: torch.amin.
 *
 * @example
 * const x = variable([[4, 1], [2, 3]])
 * sum(min(x, { dim: 1 })).backward()
 * console.log(x.grad?.toArray()) // [ [ 0, 1 ], [ 1, 0 ] ]
 */
export const min = differentiable('min', (x: Tensor, options: ReduceOptions = {}) => {
  const y = tensor.min(x, options)
  return [y, g => share(g, { x, y, options })]
})

/**
 * Adds up what broadcasting had stretched, so that x gets `shape` back.
 *
 * @example
 * const x = variable([[1, 2], [3, 4]])
 * sumTo(x, [2]).backward(tensor([10, 20]))
 * console.log(x.grad?.toArray()) // [ [ 10, 20 ], [ 10, 20 ] ]
 */
export const sumTo = differentiable('sumTo', (x: Tensor, shape: Shape) => [
  tensor.sumTo(x, shape),
  g => tensor.expand(g, x.shape),
])

/** The gradient of a reduction in the shape of `x`: the same number wherever it came from. */
export function stretch(g: Tensor, x: Tensor, { dim, keepdim }: ReduceOptions): Tensor {
  if (keepdim || dim === undefined) return tensor.expand(g, x.shape)
  const dims = [dim].flat().map(d => (d < 0 ? d + x.shape.length : d))
  const kept = x.shape.map((length, d) => (dims.includes(d) ? 1 : length))
  return tensor.expand(tensor.reshape(g, kept), x.shape)
}

/** The gradient for those numbers of `x` that equal the result `y`, divided evenly among them. A NaN is the result. */
export function share(
  g: Tensor,
  { x, y, options }: { x: Tensor; y: Tensor; options: ReduceOptions },
): Tensor {
  const winners = tensor.maximum(tensor.eq(x, stretch(y, x, options)), tensor.ne(x, x))
  const count = tensor.sum(winners, options)
  return tensor.where(winners, stretch(tensor.div(g, count), x, options), 0)
}

/**
 * Dividing the whole product by x fails at 0; so zeros are counted, and the rest is multiplied. In float64, because the whole
 * may be too large or too small where the product of the others is not.
 */
function productOfOthers(x: Tensor, { dim }: ReduceOptions): Tensor {
  const isZero = tensor.eq(x, 0)
  const otherZeros = tensor.sub(tensor.sum(isZero, { dim, keepdim: true }), isZero)
  const rest = tensor.cast(tensor.where(isZero, 1, x), 'float64')
  const product = tensor.prod(rest, { dim, keepdim: true })
  const others = tensor.where(tensor.eq(otherZeros, 0), tensor.div(product, rest), 0)
  return tensor.cast(others, x.dtype)
}
