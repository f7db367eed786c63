// Questions about numbers. The answers are int32: 1 for yes, 0 for no; so `mean(eq(guess, truth))` is an accuracy.
// PyTorch: torch.eq, ne, lt, le, gt, ge, where, masked_fill.

import { requireNumbers, requireTensor } from './arguments.ts'
import { inOrder } from './copies.ts'
import { unset } from './create.ts'
import { looped, pair, resultDtype, zip } from './elementwise.ts'
import { meet } from './shape.ts'
import type { Tensor, TensorLike } from './tensor.ts'
import { expand } from './views.ts'

// @__NO_SIDE_EFFECTS__
function comparison(op: string, holds: (a: number, b: number) => boolean) {
  const loop = looped((a, b) => (holds(a, b) ? 1 : 0))
  return (x: TensorLike, y: TensorLike): Tensor => zip(loop, pair(x, y, op), { op, dtype: 'int32' })
}

/**
 * Where x equals y.
 *
 * @example
 * console.log(eq(tensor([1, 2, 3]), tensor([1, 0, 3])).toArray()) // [ 1, 0, 1 ]
 */
export const eq = comparison('eq', (a, b) => a === b)

/**
 * Where x differs from y. NaN differs from everything, even from itself.
 *
 * @example
 * console.log(ne(tensor([1, 2, NaN]), tensor([1, 0, NaN])).toArray()) // [ 0, 1, 1 ]
 */
export const ne = comparison('ne', (a, b) => a !== b)

/**
 * Where x < y.
 *
 * @example
 * console.log(lt(tensor([1, 2, 3]), 2).toArray()) // [ 1, 0, 0 ]
 */
export const lt = comparison('lt', (a, b) => a < b)

/**
 * Where x ≤ y.
 *
 * @example
 * console.log(le(tensor([1, 2, 3]), 2).toArray()) // [ 1, 1, 0 ]
 */
export const le = comparison('le', (a, b) => a <= b)

/**
 * Where x > y.
 *
 * @example
 * console.log(gt(tensor([1, 2, 3]), 2).toArray()) // [ 0, 0, 1 ]
 */
export const gt = comparison('gt', (a, b) => a > b)

/**
 * Where x ≥ y.
 *
 * @example
 * console.log(ge(tensor([1, 2, 3]), 2).toArray()) // [ 0, 1, 1 ]
 */
export const ge = comparison('ge', (a, b) => a >= b)

/**
 * Takes from `x` where `condition` is not 0, from `y` elsewhere; NaN is not 0. All three broadcast.
 *
 * @example
 * const x = tensor([-1, 2])
 * console.log(where(gt(x, 0), x, 0).toArray()) // [ 0, 2 ]
 */
export function where(condition: Tensor, x: TensorLike, y: TensorLike): Tensor {
  return choose('where', condition, [x, y])
}

/**
 * `x` with `value` wherever `mask` is not 0; NaN is not 0. The mask broadcasts.
 *
 * @example
 * console.log(maskedFill(tensor([1, 2, 3]), tensor([0, 1, 0]), -9).toArray()) // [ 1, -9, 3 ]
 */
export function maskedFill(x: Tensor, mask: Tensor, value: number): Tensor {
  requireTensor(x, 'maskedFill')
  requireNumbers([value], 'maskedFill')
  return choose('maskedFill', mask, [value, x])
}

/** `where`, with errors in the name of what needs it. */
export function choose(op: string, condition: Tensor, [x, y]: [TensorLike, TensorLike]): Tensor {
  requireTensor(condition, op, 'a tensor of zeros and ones to choose by')
  const [a, b] = pair(x, y, op)
  const shape = meet(condition.shape, meet(a.shape, b.shape, op), op)
  const out = unset(shape, { dtype: resultDtype(x, y, op), op })
  const [chosen, yes, no] = [condition, a, b].map(each => inOrder(expand(each, shape), op).data)
  const { data } = out
  for (let i = 0; i < data.length; i++) data[i] = chosen[i] !== 0 ? yes[i] : no[i]
  return out
}
