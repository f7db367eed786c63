// The four operations and powers. Each line beside the output answers: if this input grows a little, how does
// the output follow? That slope times `g`, the gradient of the output, is the gradient of the input.

import type { TensorLike } from '@neuralings/tensor'
import * as tensor from '@neuralings/tensor'
import { differentiable } from '../differentiable.ts'

/**
 * x + y: the gradient goes to both sides as it is.
 *
 * @example
 * const [x, bias] = [variable([1, 2]), variable(10)]
 * sum(add(x, bias)).backward()
 * console.log(x.grad?.toArray(), bias.grad?.item()) // [ 1, 1 ] 2
 */
export const add = differentiable('add', (x: TensorLike, y: TensorLike) => [
  tensor.add(x, y),
  g => g,
  g => g,
])

/**
 * x - y: the gradient goes to x as it is, to y with the other sign.
 *
 * @example
 * const [x, y] = [variable([5, 6]), variable([1, 2])]
 * sum(sub(x, y)).backward()
 * console.log(x.grad?.toArray(), y.grad?.toArray()) // [ 1, 1 ] [ -1, -1 ]
 */
export const sub = differentiable('sub', (x: TensorLike, y: TensorLike) => [
  tensor.sub(x, y),
  g => g,
  g => tensor.neg(g),
])

/**
 * x · y, number by number: each side's slope is the other side.
 *
 * @example
 * const [x, y] = [variable(2), variable(5)]
 * mul(x, y).backward()
 * console.log(x.grad?.item(), y.grad?.item()) // 5 2
 */
export const mul = differentiable('mul', (x: TensorLike, y: TensorLike) => [
  tensor.mul(x, y),
  g => tensor.mul(g, y),
  g => tensor.mul(g, x),
])

/**
 * x / y. The slope for y is -x / y².
 *
 * @example
 * const [x, y] = [variable(3), variable(2)]
 * div(x, y).backward()
 * console.log(x.grad?.item(), y.grad?.item()) // 0.5 -0.75
 */
export const div = differentiable('div', (x: TensorLike, y: TensorLike) => {
  const ratio = tensor.div(x, y)
  return [ratio, g => tensor.div(g, y), g => tensor.neg(tensor.div(tensor.mul(g, ratio), y))]
})

/**
 * x to the power of y. The slopes are y · x^(y-1), and x^y · log x.
 *
 * @example
 * const x = variable([1, 2])
 * sum(pow(x, 3)).backward()
 * console.log(x.grad?.toArray()) // [ 3, 12 ]
 */
export const pow = differentiable('pow', (x: TensorLike, y: TensorLike) => {
  const power = tensor.pow(x, y)
  return [
    power,
    g => tensor.mul(g, slopeOfBase(x, y)),
    g => tensor.mul(g, slopeOfExponent(x, y, power)),
  ]
})

/** 0 where y is 0, for x⁰ is 1 everywhere; the formula has 0 · ∞ at x = 0. */
function slopeOfBase(x: TensorLike, y: TensorLike) {
  if (typeof y === 'number') return y === 0 ? 0 : tensor.mul(y, tensor.pow(x, y - 1))
  const slope = tensor.mul(y, tensor.pow(x, tensor.sub(y, 1)))
  return tensor.where(tensor.eq(y, 0), 0, slope)
}

/** 0 where x^y is 0, for the formula has 0 · -∞ there; and for 0⁰, as in PyTorch. */
function slopeOfExponent(x: TensorLike, y: TensorLike, power: tensor.Tensor) {
  const log = typeof x === 'number' ? Math.log(x) : tensor.log(x)
  const isFlat = tensor.where(tensor.eq(log, -Infinity), tensor.ge(y, 0), tensor.eq(power, 0))
  return tensor.where(isFlat, 0, tensor.mul(power, log))
}
