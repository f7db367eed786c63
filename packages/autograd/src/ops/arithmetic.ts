// The four operations, and the larger and smaller of two. Each line beside the output answers: if this input grows a
// little, how does the output follow? That slope times `g`, the gradient of the output, is the gradient of the input.

import type { Tensor, TensorLike } from '@neuralings/tensor'
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
 * The larger of x and y. Where they are equal, each gets half of the gradient; where one is NaN, both get all of it.
 *
 * @example
 * const x = variable([-1, 0, 2])
 * sum(maximum(x, 0)).backward()
 * console.log(x.grad?.toArray()) // [ 0, 0.5, 1 ]
 */
export const maximum = /* @__PURE__ */ differentiable('maximum', (x: TensorLike, y: TensorLike) => [
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
export const minimum = /* @__PURE__ */ differentiable('minimum', (x: TensorLike, y: TensorLike) => [
  tensor.minimum(x, y),
  g => winnerTakes(g, { winner: y, loser: x }),
  g => winnerTakes(g, { winner: x, loser: y }),
])

/** The gradient, but half of it where both are equal, and 0 where `winner` is smaller. NaN is neither. */
function winnerTakes(g: Tensor, { winner, loser }: { winner: TensorLike; loser: TensorLike }) {
  const shared = tensor.where(tensor.eq(winner, loser), tensor.mul(g, 0.5), g)
  return tensor.where(tensor.lt(winner, loser), 0, shared)
}
