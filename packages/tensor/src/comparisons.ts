// Comparisons. The answers are int32: 1 for yes, 0 for no; so `mean(eq(guess, truth))` is an accuracy.
// PyTorch: torch.eq, ne, lt, le, gt, ge.

import { looped, pair, zip } from './loops/broadcast.ts'
import type { Tensor, TensorLike } from './tensor.ts'

// @__NO_SIDE_EFFECTS__
function comparison(op: string, holds: (a: number, b: number) => boolean) {
  const loop = looped((a, b) => (holds(a, b) ? 1 : 0))
  return (x: TensorLike, y: TensorLike): Tensor => zip(pair(x, y, op), { op, dtype: 'int32', loop })
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
