// Functions of one variable: the school's table of derivatives.

import type { TensorLike } from '@neuralings/tensor'
import * as tensor from '@neuralings/tensor'
import { differentiable } from '../differentiable.ts'

/** -x */
export const neg = differentiable('neg', (x: TensorLike) => [tensor.neg(x), g => tensor.neg(g)])

/**
 * x²
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
 * log x, to the base e. The slope is 1/x.
 *
 * @example
 * const x = variable([1, 4])
 * sum(log(x)).backward()
 * console.log(x.grad?.toArray()) // [ 1, 0.25 ]
 */
export const log = differentiable('log', (x: TensorLike) => [tensor.log(x), g => tensor.div(g, x)])

/** tanh x. The slope is 1 - tanh² x. */
export const tanh = differentiable('tanh', (x: TensorLike) => {
  const y = tensor.tanh(x)
  return [y, g => tensor.mul(g, tensor.sub(1, tensor.square(y)))]
})

/** √x. The slope is 1 / (2√x). */
export const sqrt = differentiable('sqrt', (x: TensorLike) => {
  const y = tensor.sqrt(x)
  return [y, g => tensor.div(g, tensor.mul(2, y))]
})

/** 1 / √x. The slope is -1 / (2x√x). */
export const rsqrt = differentiable('rsqrt', (x: TensorLike) => {
  const y = tensor.rsqrt(x)
  return [y, g => tensor.mul(g, tensor.mul(-0.5, tensor.div(y, x)))]
})

/** 1 / x. The slope is -1/x². */
export const reciprocal = differentiable('reciprocal', (x: TensorLike) => {
  const y = tensor.reciprocal(x)
  return [y, g => tensor.neg(tensor.mul(g, tensor.square(y)))]
})

/**
 * |x|. At 0, where the line bends, the slope is taken as 0.
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

/** -1, 0 or 1. It is flat but for the jump at 0, so the slope is 0. */
export const sign = differentiable('sign', (x: TensorLike) => [
  tensor.sign(x),
  g => tensor.zerosLike(g),
])

/** eˣ - 1, exact near 0 as well. */
export const expm1 = differentiable('expm1', (x: TensorLike) => [
  tensor.expm1(x),
  g => tensor.mul(g, tensor.exp(x)),
])

/** log(1 + x), exact near 0 as well. The slope is 1 / (1 + x). */
export const log1p = differentiable('log1p', (x: TensorLike) => [
  tensor.log1p(x),
  g => tensor.div(g, tensor.add(1, x)),
])

/** sin x. The slope is cos x. */
export const sin = differentiable('sin', (x: TensorLike) => [
  tensor.sin(x),
  g => tensor.mul(g, tensor.cos(x)),
])

/** cos x. The slope is -sin x. */
export const cos = differentiable('cos', (x: TensorLike) => [
  tensor.cos(x),
  g => tensor.neg(tensor.mul(g, tensor.sin(x))),
])

/** tan x. The slope is 1 + tan² x. */
export const tan = differentiable('tan', (x: TensorLike) => {
  const y = tensor.tan(x)
  return [y, g => tensor.mul(g, tensor.add(1, tensor.square(y)))]
})

/** The error function. The slope is the bell curve 2/√π · e^(-x²). */
export const erf = differentiable('erf', (x: TensorLike) => [
  tensor.erf(x),
  g => tensor.mul(g, tensor.mul(2 / Math.sqrt(Math.PI), tensor.exp(tensor.neg(tensor.square(x))))),
])
