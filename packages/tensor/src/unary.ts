// Functions of one tensor, number by number. Those that keep whole numbers whole keep int32;
// the others turn int32 into float32. PyTorch: the functions of the same names.

import { requireNumbers, requireOptions } from './guards/arguments.ts'
import { requireInt32 } from './loops/int32.ts'
import { fractional, keeping, map, same } from './loops/map.ts'
import { isTensor, type Tensor, type TensorLike } from './tensor.ts'

/**
 * -x.
 *
 * @example
 * console.log(neg(tensor([1, -2])).toArray()) // [ -1, 2 ]
 */
export const neg = keeping('neg', a => -a, 'neg')

/**
 * |x|: the distance from 0.
 *
 * @example
 * console.log(abs(tensor([1, -2])).toArray()) // [ 1, 2 ]
 */
export const abs = keeping('abs', Math.abs, 'abs')

/**
 * -1, 0 or 1.
 *
 * @example
 * console.log(sign(tensor([-3, 0, 5])).toArray()) // [ -1, 0, 1 ]
 */
export const sign = keeping('sign', Math.sign, 'sign')

/**
 * x².
 *
 * @example
 * console.log(square(tensor([3, -4])).toArray()) // [ 9, 16 ]
 */
export const square = keeping('square', a => a * a, 'square')

/**
 * x, moved to the nearest bound where it lies outside. Throws unless the bounds are int32 where x is.
 *
 * @example
 * console.log(clamp(tensor([-5, 0.5, 5]), { min: 0, max: 1 }).toArray()) // [ 0, 0.5, 1 ]
 */
export function clamp(x: TensorLike, bounds: { min?: number; max?: number }): Tensor {
  const { min = -Infinity, max = Infinity } = requireOptions(bounds, 'clamp', ['min', 'max'])
  requireNumbers([min, max], 'clamp')
  if (isTensor(x) && x.dtype === 'int32') {
    for (const bound of [bounds.min, bounds.max])
      if (bound !== undefined) requireInt32(bound, 'clamp')
  }
  return map(x, { op: 'clamp', f: a => Math.min(max, Math.max(min, a)), resultDtype: same })
}

/**
 * 1 / x.
 *
 * @example
 * console.log(reciprocal(tensor([4, -0.5])).toArray()) // [ 0.25, -2 ]
 */
export const reciprocal = fractional('reciprocal', a => 1 / a, 'reciprocal')

/**
 * √x; NaN below 0.
 *
 * @example
 * console.log(sqrt(tensor([9, 0.25])).toArray()) // [ 3, 0.5 ]
 */
export const sqrt = fractional('sqrt', Math.sqrt, 'sqrt')

/**
 * 1 / √x.
 *
 * @example
 * console.log(rsqrt(tensor([4, 0.25])).toArray()) // [ 0.5, 2 ]
 */
export const rsqrt = fractional('rsqrt', a => 1 / Math.sqrt(a), 'rsqrt')

/**
 * eˣ.
 *
 * @example
 * console.log(exp(tensor([0, 1]))) // tensor([1.0000, 2.7183])
 */
export const exp = fractional('exp', Math.exp, 'exp')

/**
 * eˣ - 1, precise near 0.
 *
 * @example
 * console.log(expm1(tensor([0, 1]))) // tensor([0.0000, 1.7183])
 */
export const expm1 = fractional('expm1', Math.expm1)

/**
 * The natural logarithm; -Infinity at 0, NaN below.
 *
 * @example
 * console.log(log(tensor([1, 2]))) // tensor([0.0000, 0.6931])
 */
export const log = fractional('log', Math.log, 'log')

/**
 * log(1 + x), precise near 0.
 *
 * @example
 * const tiny = tensor(1e-20, { dtype: 'float64' })
 * console.log(log1p(tiny).item(), log(add(1, tiny)).item()) // 1e-20 0
 */
export const log1p = fractional('log1p', Math.log1p)
