// Powers. Where the formulas of the slopes have 0 · ∞ in them, it is as in PyTorch.

import type { TensorLike } from '@neuralings/tensor'
import * as tensor from '@neuralings/tensor'
import { differentiable } from '../differentiable.ts'

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

/** 0 where y is 0, because x⁰ is 1 everywhere; the formula has 0 · ∞ at x = 0. */
function slopeOfBase(x: TensorLike, y: TensorLike) {
  if (typeof y === 'number') return y === 0 ? 0 : tensor.mul(y, tensor.pow(x, y - 1))
  const slope = tensor.mul(y, tensor.pow(x, tensor.sub(y, 1)))
  return tensor.where(tensor.eq(y, 0), 0, slope)
}

/** 0 where x^y is 0, because the formula has 0 · -∞ there; and for 0⁰, as in PyTorch. */
function slopeOfExponent(x: TensorLike, y: TensorLike, power: tensor.Tensor) {
  const log = typeof x === 'number' ? Math.log(x) : tensor.log(x)
  const isFlat = tensor.where(tensor.eq(log, -Infinity), tensor.ge(y, 0), tensor.eq(power, 0))
  return tensor.where(isFlat, 0, tensor.mul(power, log))
}
