// One of two numbers at each place, as a condition says. The number that was chosen gets the whole gradient, the other one
// none. Zeros are put in with `where`, not by multiplying: 0 · NaN would let a NaN from the other branch through.

import type { Tensor, TensorLike } from '@neuralings/tensor'
import * as tensor from '@neuralings/tensor'
import { differentiable } from '../differentiable.ts'

/**
 * x where `condition` is not 0, y elsewhere. The condition has no gradient.
 *
 * @example
 * const [x, y] = [variable([1, 2]), variable([3, 4])]
 * sum(where(tensor([1, 0]), x, y)).backward()
 * console.log(x.grad?.toArray(), y.grad?.toArray()) // [ 1, 0 ] [ 0, 1 ]
 */
export const where = differentiable('where', (condition: Tensor, x: TensorLike, y: TensorLike) => [
  tensor.where(condition, x, y),
  null,
  g => tensor.where(condition, g, 0),
  g => tensor.where(condition, 0, g),
])

/**
 * x with `value` wherever `mask` is not 0.
 *
 * @example
 * const x = variable([1, 2, 3])
 * sum(maskedFill(x, tensor([0, 1, 0]), -Infinity)).backward()
 * console.log(x.grad?.toArray()) // [ 1, 0, 1 ]
 */
export const maskedFill = differentiable('maskedFill', (x: Tensor, mask: Tensor, value: number) => [
  tensor.maskedFill(x, mask, value),
  g => tensor.where(mask, 0, g),
])
