// Functions of one tensor, number by number. Those that keep whole numbers whole keep int32;
// the others turn int32 into float32. PyTorch: the functions of the same names.

import { onKernels } from './accelerate.ts'
import { asTensor, empty } from './create.ts'
import { type DType, floating } from './dtype.ts'
import type { Tensor, TensorLike } from './tensor.ts'
import { contiguous } from './views.ts'

type Unary = (a: number) => number

/** Those that have a kernel. */
type Kernel = 'neg' | 'abs' | 'sign' | 'square' | Costly
/** Those that take so long for each number that a kernel pays even when the numbers must be carried to it. */
type Costly = 'sqrt' | 'rsqrt' | 'reciprocal' | 'exp' | 'log' | 'tanh' | 'erf'

interface Rule {
  resultDtype: (dtype: DType) => DType
  kernel?: Kernel
  costly?: boolean
}

function map(f: Unary, x: TensorLike, { resultDtype, kernel, costly = false }: Rule): Tensor {
  const from = contiguous(asTensor(x))
  const { data, size: n } = from
  const out = empty(from.shape, { dtype: resultDtype(from.dtype) })
  const pays = costly && n > 256
  const done =
    kernel && onKernels({ reads: [from], writes: [out], pays }, (k, [a, b]) => k[kernel](n, a, b))
  if (done) return out
  const to = out.data
  for (let i = 0; i < n; i++) to[i] = f(data[i])
  return out
}

const same = (dtype: DType) => dtype
const keeping = (f: Unary, kernel?: Kernel) => (x: TensorLike) =>
  map(f, x, { resultDtype: same, kernel })
const fractional = (f: Unary, kernel?: Costly) => (x: TensorLike) =>
  map(f, x, { resultDtype: floating, kernel, costly: true })

/** -x. */
export const neg = keeping(a => -a, 'neg')

/** |x|: the distance from 0. */
export const abs = keeping(Math.abs, 'abs')

/** -1, 0 or 1. */
export const sign = keeping(Math.sign, 'sign')

/** x². */
export const square = keeping(a => a * a, 'square')

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
  return map(a => Math.min(max, Math.max(min, a)), x, { resultDtype: same })
}

/** 1 / x. */
export const reciprocal = fractional(a => 1 / a, 'reciprocal')

/** √x; NaN below 0. */
export const sqrt = fractional(Math.sqrt, 'sqrt')

/** 1 / √x. */
export const rsqrt = fractional(a => 1 / Math.sqrt(a), 'rsqrt')

/**
 * eˣ.
 *
 * @example
 * console.log(exp(tensor([0, 1]))) // tensor([1.0000, 2.7183])
 */
export const exp = fractional(Math.exp, 'exp')

/** eˣ - 1, precise near 0. */
export const expm1 = fractional(Math.expm1)

/** The natural logarithm; -Infinity at 0, NaN below. */
export const log = fractional(Math.log, 'log')

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
export const tanh = fractional(Math.tanh, 'tanh')

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
export const erf = fractional(errorFunction, 'erf')
