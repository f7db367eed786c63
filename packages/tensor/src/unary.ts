// Functions of one tensor, number by number. Those that keep whole numbers whole keep int32;
// the others turn int32 into float32. PyTorch: the functions of the same names.

import { asTensor, empty } from './create.ts'
import { type DType, floating } from './dtype.ts'
import type { Tensor, TensorLike } from './tensor.ts'
import { contiguous } from './views.ts'

type Unary = (a: number) => number

function map(f: Unary, x: TensorLike, resultDtype: (dtype: DType) => DType): Tensor {
  const { data, shape, dtype } = contiguous(asTensor(x))
  const out = empty(shape, { dtype: resultDtype(dtype) })
  const to = out.data
  for (let i = 0; i < to.length; i++) to[i] = f(data[i])
  return out
}

const same = (dtype: DType) => dtype
const keeping = (f: Unary) => (x: TensorLike) => map(f, x, same)
const fractional = (f: Unary) => (x: TensorLike) => map(f, x, floating)

/** -x. */
export const neg = keeping(a => -a)

/** |x|: the distance from 0. */
export const abs = keeping(Math.abs)

/** -1, 0 or 1. */
export const sign = keeping(Math.sign)

/** x². */
export const square = keeping(a => a * a)

/**
 * x, moved to the nearest bound where it lies outside.
 *
 * @example
 * console.log(clamp(tensor([-5, 0.5, 5]), { min: 0, max: 1 }).toArray()) // [ 0, 0.5, 1 ]
 */
export function clamp(
  x: TensorLike,
  { min = -Infinity, max = Infinity }: { min?: number; max?: number },
): Tensor {
  return map(a => Math.min(max, Math.max(min, a)), x, same)
}

/** 1 / x. */
export const reciprocal = fractional(a => 1 / a)

/** √x; NaN below 0. */
export const sqrt = fractional(Math.sqrt)

/** 1 / √x. */
export const rsqrt = fractional(a => 1 / Math.sqrt(a))

/**
 * eˣ.
 *
 * @example
 * console.log(exp(tensor([0, 1]))) // tensor([1.0000, 2.7183])
 */
export const exp = fractional(Math.exp)

/** eˣ - 1, precise near 0. */
export const expm1 = fractional(Math.expm1)

/** The natural logarithm; -Infinity at 0, NaN below. */
export const log = fractional(Math.log)

/**
 * log(1 + x), precise near 0.
 *
 * @example
 * const tiny = tensor(1e-20, { dtype: 'float64' })
 * console.log(log1p(tiny).item(), log(add(1, tiny)).item()) // 1e-20 0
 */
export const log1p = fractional(Math.log1p)

/** The sine; x in radians. */
export const sin = fractional(Math.sin)

/** The cosine; x in radians. */
export const cos = fractional(Math.cos)

/** The tangent; x in radians. */
export const tan = fractional(Math.tan)

/** (eˣ - e⁻ˣ) / (eˣ + e⁻ˣ), between -1 and 1. */
export const tanh = fractional(Math.tanh)

/**
 * erf(x) = 2/√π · e^(-x²) · Σ x · (2x²)ⁿ / (1·3·5···(2n+1)). All terms have the same sign, so nothing
 * cancels (Abramowitz and Stegun, 1964, 7.1.6). Beyond 6 the result is ±1 in double precision.
 */
function errorFunction(x: number): number {
  if (!(Math.abs(x) < 6)) return Math.sign(x)
  let term = x
  let sum = x
  for (let n = 1; Math.abs(term) > 1e-17 * Math.abs(sum); n++) {
    term *= (2 * x * x) / (2 * n + 1)
    sum += term
  }
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum
}

/**
 * The error function, between -1 and 1: how much of a bell curve of deviation 1/√2 lies within ±x, with the sign of x.
 *
 * @example
 * console.log(erf(tensor([-1, 0, 1]))) // tensor([-0.8427,  0.0000,  0.8427])
 */
export const erf = fractional(errorFunction)
