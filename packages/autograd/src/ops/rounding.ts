// To whole numbers. A staircase is flat but for its jumps, so the slope is 0 everywhere.

import type { TensorLike } from '@neuralings/tensor'
import * as tensor from '@neuralings/tensor'
import { differentiable } from '../differentiable.ts'

/**
 * ⌊x⌋: the next whole number down. The slope is 0.
 *
 * @example
 * const x = variable([1.5, -1.5])
 * sum(floor(x)).backward()
 * console.log(floor(x).toArray(), x.grad?.toArray()) // [ 1, -2 ] [ 0, 0 ]
 */
export const floor = differentiable('floor', (x: TensorLike) => [
  tensor.floor(x),
  g => tensor.zerosLike(g),
])

/**
 * ⌈x⌉: the next whole number up. The slope is 0.
 *
 * @example
 * console.log(ceil(variable([1.5, -1.25])).toArray()) // [ 2, -1 ]
 */
export const ceil = differentiable('ceil', (x: TensorLike) => [
  tensor.ceil(x),
  g => tensor.zerosLike(g),
])

/**
 * The nearest whole number; of two that are as near, the even one. The slope is 0.
 *
 * @example
 * console.log(round(variable([1.2, 0.5, 1.5, 2.5])).toArray()) // [ 1, 0, 2, 2 ]
 */
export const round = differentiable('round', (x: TensorLike) => [
  tensor.round(x),
  g => tensor.zerosLike(g),
])
