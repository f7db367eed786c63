// Functions of one variable, number by number: the school's table of derivatives. Shapes stay as they are.

import type { TensorLike } from '@neuralings/tensor'
import * as tensor from '@neuralings/tensor'
import { differentiable } from '../differentiable.ts'

/**
 * -x. The slope is -1.
 *
 * @example
 * const x = variable([1, -2])
 * sum(neg(x)).backward()
 * console.log(x.grad?.toArray()) // [ -1, -1 ]
 */
export const neg = differentiable('neg', (x: TensorLike) => [tensor.neg(x), g => tensor.neg(g)])

/**
 * |x|. The slope is the sign of x. At 0, where the line bends, it is taken as 0.
 *
 * @example
 * const x = variable([-3, 0, 5])
 * sum(abs(x)).backward()
 * console.log(x.grad?.toArray()) // [ -1, 0, 1 ]
 */
export const abs = differentiable('abs', (x: TensorLike) => [
  tensor.abs(x),
  g => tensor.mul(g, tensor.sign(x)),
])

/**
 * -1, 0 or 1. It is flat but for the jump at 0, so the slope is 0 everywhere.
 *
 * @example
 * const x = variable([-3, 5])
 * sum(sign(x)).backward()
 * console.log(x.grad?.toArray()) // [ 0, 0 ]
 */
export const sign = differentiable('sign', (x: TensorLike) => [
  tensor.sign(x),
  g => tensor.zerosLike(g),
])

/**
 * x². The slope is 2x.
 *
 * @example
 * const x = variable([1, -2])
 * sum(square(x)).backward()
 * console.log(x.grad?.toArray()) // [ 2, -4 ]
 */
export const square = differentiable('square', (x: TensorLike) => [
  tensor.square(x),
  g => tensor.mul(g, tensor.mul(2, x)),
])

/**
 * x, moved to the nearest bound where it lies outside; there the output no longer follows x. With min above max all is
 * outside.
 *
 * @example
 * const x = variable([-9, 0.5, 9])
 * sum(clamp(x, { min: 0, max: 1 })).backward()
 * console.log(x.grad?.toArray()) // [ 0, 1, 0 ]
 */
export const clamp = /* @__PURE__ */ differentiable(
  'clamp',
  (x: TensorLike, bounds: { min?: number; max?: number }) => {
    const y = tensor.clamp(x, bounds)
    const { min = -Infinity, max = Infinity } = bounds
    const inside = () => tensor.mul(tensor.ge(x, min), tensor.le(x, max))
    return [y, g => tensor.where(inside(), g, 0)]
  },
)

/**
 * 1 / x. The slope is -1/x².
 *
 * @example
 * const x = variable([4, -0.5])
 * sum(reciprocal(x)).backward()
 * console.log(x.grad?.toArray()) // [ -0.0625, -4 ]
 */
export const reciprocal = differentiable('reciprocal', (x: TensorLike) => {
  const y = tensor.reciprocal(x)
  return [y, g => tensor.neg(tensor.mul(tensor.mul(g, y), y))]
})

/**
 * √x. The slope is 1 / (2√x).
 *
 * @example
 * const x = variable([4, 0.25])
 * sum(sqrt(x)).backward()
 * console.log(x.grad?.toArray()) // [ 0.25, 1 ]
 */
export const sqrt = differentiable('sqrt', (x: TensorLike) => {
  const y = tensor.sqrt(x)
  return [y, g => tensor.div(g, tensor.mul(2, y))]
})

/**
 * 1 / √x. The slope is -1 / (2x√x).
 *
 * @example
 * const x = variable([4, 0.25])
 * sum(rsqrt(x)).backward()
 * console.log(x.grad?.toArray()) // [ -0.0625, -4 ]
 */
export const rsqrt = differentiable('rsqrt', (x: TensorLike) => {
  const y = tensor.rsqrt(x)
  return [y, g => tensor.mul(g, tensor.mul(-0.5, tensor.div(y, x)))]
})

/**
 * eˣ: the one function that is its own slope.
 *
 * @example
 * const x = variable(2)
 * const y = exp(x)
 * y.backward()
 * console.log(y.item() === x.grad?.item()) // true
 */
export const exp = differentiable('exp', (x: TensorLike) => {
  const y = tensor.exp(x)
  return [y, g => tensor.mul(g, y)]
})

/**
 * eˣ - 1, exact near 0 as well. The slope is eˣ.
 *
 * @example
 * const x = variable([0, 1])
 * sum(expm1(x)).backward()
 * console.log(x.grad) // tensor([1.0000, 2.7183])
 */
export const expm1 = differentiable('expm1', (x: TensorLike) => [
  tensor.expm1(x),
  g => tensor.mul(g, tensor.exp(x)),
])

/**
 * log x, to the base e. The slope is 1/x.
 *
 * @example
 * const x = variable([1, 4])
 * sum(log(x)).backward()
 * console.log(x.grad?.toArray()) // [ 1, 0.25 ]
 */
export const log = differentiable('log', (x: TensorLike) => [tensor.log(x), g => tensor.div(g, x)])

/**
 * log(1 + x), exact near 0 as well. The slope is 1 / (1 + x).
 *
 * @example
 * const x = variable([0, 3])
 * sum(log1p(x)).backward()
 * console.log(x.grad?.toArray()) // [ 1, 0.25 ]
 */
export const log1p = differentiable('log1p', (x: TensorLike) => [
  tensor.log1p(x),
  g => tensor.div(g, tensor.add(1, x)),
])
