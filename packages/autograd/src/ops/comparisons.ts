// Comparisons, number by number: 1 where it is so, 0 where it is not. The answers are constants.

import type { TensorLike } from '@neuralings/tensor'
import * as tensor from '@neuralings/tensor'
import { constant } from './constant.ts'

/**
 * 1 where x equals y, 0 elsewhere, as int32.
 *
 * @example
 * const guesses = argmax(variable([[0.1, 0.9], [0.8, 0.2]]), { dim: 1 })
 * console.log(mean(eq(guesses, tensor([1, 1]))).item()) // 0.5
 */
export const eq = constant('eq', (x: TensorLike, y: TensorLike) => tensor.eq(x, y))

/**
 * 1 where x differs from y; NaN differs from everything.
 *
 * @example
 * console.log(ne(variable([1, 2, 3]), 2).toArray()) // [ 1, 0, 1 ]
 */
export const ne = constant('ne', (x: TensorLike, y: TensorLike) => tensor.ne(x, y))

/**
 * 1 where x < y.
 *
 * @example
 * console.log(lt(variable([1, 2, 3]), 2).toArray()) // [ 1, 0, 0 ]
 */
export const lt = constant('lt', (x: TensorLike, y: TensorLike) => tensor.lt(x, y))

/**
 * 1 where x ≤ y.
 *
 * @example
 * console.log(le(variable([1, 2, 3]), 2).toArray()) // [ 1, 1, 0 ]
 */
export const le = constant('le', (x: TensorLike, y: TensorLike) => tensor.le(x, y))

/**
 * 1 where x > y.
 *
 * @example
 * console.log(gt(variable([1, 2, 3]), 2).toArray()) // [ 0, 0, 1 ]
 */
export const gt = constant('gt', (x: TensorLike, y: TensorLike) => tensor.gt(x, y))

/**
 * 1 where x ≥ y.
 *
 * @example
 * console.log(ge(variable([1, 2, 3]), 2).toArray()) // [ 0, 1, 1 ]
 */
export const ge = constant('ge', (x: TensorLike, y: TensorLike) => tensor.ge(x, y))
