// Questions about numbers: is it larger, where is the largest? A small nudge leaves the answer as it is, until it jumps.
// So there is no slope to pass back, and the answers are constants.

import type { Tensor, TensorLike } from '@neuralings/tensor'
import * as tensor from '@neuralings/tensor'
import type { Op } from '../differentiable.ts'
import { Variable } from '../variable.ts'
import { plain } from './plain.ts'

// @__NO_SIDE_EFFECTS__
function question<Inputs extends readonly unknown[]>(
  op: string,
  ask: (...inputs: Inputs) => Tensor,
): Op<Inputs> {
  return (...inputs) =>
    new Variable(ask(...(inputs.map(plain) as unknown as Inputs)), false, { op })
}

/**
 * 1 where x equals y, 0 elsewhere, as int32.
 *
 * @example
 * const guesses = argmax(variable([[0.1, 0.9], [0.8, 0.2]]), { dim: 1 })
 * console.log(mean(eq(guesses, tensor([1, 1]))).item()) // 0.5
 */
export const eq = question('eq', (x: TensorLike, y: TensorLike) => tensor.eq(x, y))

/**
 * 1 where x differs from y; NaN differs from everything.
 *
 * @example
 * console.log(ne(variable([1, 2, 3]), 2).toArray()) // [ 1, 0, 1 ]
 */
export const ne = question('ne', (x: TensorLike, y: TensorLike) => tensor.ne(x, y))

/**
 * 1 where x < y.
 *
 * @example
 * console.log(lt(variable([1, 2, 3]), 2).toArray()) // [ 1, 0, 0 ]
 */
export const lt = question('lt', (x: TensorLike, y: TensorLike) => tensor.lt(x, y))

/**
 * 1 where x ≤ y.
 *
 * @example
 * console.log(le(variable([1, 2, 3]), 2).toArray()) // [ 1, 1, 0 ]
 */
export const le = question('le', (x: TensorLike, y: TensorLike) => tensor.le(x, y))

/**
 * 1 where x > y.
 *
 * @example
 * console.log(gt(variable([1, 2, 3]), 2).toArray()) // [ 0, 0, 1 ]
 */
export const gt = question('gt', (x: TensorLike, y: TensorLike) => tensor.gt(x, y))

/**
 * 1 where x ≥ y.
 *
 * @example
 * console.log(ge(variable([1, 2, 3]), 2).toArray()) // [ 0, 1, 1 ]
 */
export const ge = question('ge', (x: TensorLike, y: TensorLike) => tensor.ge(x, y))

interface SearchOptions {
  dim?: number
  keepdim?: boolean
}

/**
 * The index of the largest number along `dim`; without `dim`, in the flattened input.
 *
 * @example
 * console.log(argmax(variable([[1, 9, 3], [7, 2, 5]]), { dim: 1 }).toArray()) // [ 1, 0 ]
 */
export const argmax = question('argmax', (x: Tensor, options?: SearchOptions) =>
  tensor.argmax(x, options),
)

/**
 * The index of the smallest number along `dim`; without `dim`, in the flattened input.
 *
 * @example
 * console.log(argmin(variable([[1, 9, 3], [7, 2, 5]])).item()) // 0
 */
export const argmin = question('argmin', (x: Tensor, options?: SearchOptions) =>
  tensor.argmin(x, options),
)

/**
 * A row of zeros for each index, with a one where it points: [...] → [..., numClasses].
 *
 * @example
 * console.log(oneHot(tensor([2, 0]), 3).toArray()) // [ [ 0, 0, 1 ], [ 1, 0, 0 ] ]
 */
export const oneHot = question('oneHot', (index: Tensor, numClasses: number) =>
  tensor.oneHot(index, numClasses),
)
