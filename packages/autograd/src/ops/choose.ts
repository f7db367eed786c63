// Operations that choose. The number that was chosen gets the whole gradient, the others get none.
// Zeros are put in with `where`, not by multiplying: 0 · NaN would let a NaN from the other branch through.

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
 * The larger of x and y. Where they are equal, each gets half of the gradient; where one is NaN, both get all of it.
 *
 * @example
 * const x = variable([-1, 0, 2])
 * sum(maximum(x, 0)).backward()
 * console.log(x.grad?.toArray()) // [ 0, 0.5, 1 ]
 */
export const maximum = differentiable('maximum', (x: TensorLike, y: TensorLike) => [
  tensor.maximum(x, y),
  g => winnerTakes(g, { winner: x, loser: y }),
  g => winnerTakes(g, { winner: y, loser: x }),
])

/**
 * The smaller of x and y. Where they are equal, each gets half of the gradient; where one is NaN, both get all of it.
 *
 * @example
 * const x = variable([-1, 0, 2])
 * sum(minimum(x, 0)).backward()
 * console.log(x.grad?.toArray()) // [ 1, 0.5, 0 ]
 */
export const minimum = differentiable('minimum', (x: TensorLike, y: TensorLike) => [
  tensor.minimum(x, y),
  g => winnerTakes(g, { winner: y, loser: x }),
  g => winnerTakes(g, { winner: x, loser: y }),
])

/** The gradient, but half of it where both are equal, and 0 where `winner` is smaller. NaN is neither. */
function winnerTakes(g: Tensor, { winner, loser }: { winner: TensorLike; loser: TensorLike }) {
  const shared = tensor.where(tensor.eq(winner, loser), tensor.mul(g, 0.5), g)
  return tensor.where(tensor.lt(winner, loser), 0, shared)
}

/**
 * x, moved to the nearest bound where it lies outside; there the output no longer follows x. With min above max all is
 * outside.
 *
 * @example
 * const x = variable([-9, 0.5, 9])
 * sum(clamp(x, { min: 0, max: 1 })).backward()
 * console.log(x.grad?.toArray()) // [ 0, 1, 0 ]
 */
export const clamp = differentiable(
  'clamp',
  (x: TensorLike, bounds: { min?: number; max?: number }) => {
    const y = tensor.clamp(x, bounds)
    const { min = -Infinity, max = Infinity } = bounds
    const inside = () => tensor.mul(tensor.ge(x, min), tensor.le(x, max))
    return [y, g => tensor.where(inside(), g, 0)]
  },
)

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
