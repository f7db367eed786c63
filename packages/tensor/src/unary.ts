// Functions of one tensor, number by number. Those that keep whole numbers whole keep int32;
// the others turn int32 into float32. PyTorch: the functions of the same names.

import { asTensor } from './create.ts'
import { allocate, type DType, floating } from './dtype.ts'
import { Tensor, type TensorLike } from './tensor.ts'
import { contiguous } from './views.ts'

type Unary = (a: number) => number

function map(f: Unary, x: TensorLike, dtypeFor: (dtype: DType) => DType): Tensor {
  const { data, shape, dtype } = contiguous(asTensor(x))
  const out = allocate(dtypeFor(dtype), data.length)
  for (let i = 0; i < out.length; i++) out[i] = f(data[i])
  return new Tensor(out, shape)
}

const whole = (f: Unary) => (x: TensorLike) => map(f, x, dtype => dtype)
const real = (f: Unary) => (x: TensorLike) => map(f, x, floating)

export const neg = whole(a => -a)
export const abs = whole(Math.abs)
/** -1, 0 or 1. */
export const sign = whole(Math.sign)
export const square = whole(a => a * a)

export const reciprocal = real(a => 1 / a)
export const sqrt = real(Math.sqrt)
/** 1 / √x. */
export const rsqrt = real(a => 1 / Math.sqrt(a))
export const exp = real(Math.exp)
/** eˣ - 1, precise near 0. */
export const expm1 = real(Math.expm1)
/** The natural logarithm. */
export const log = real(Math.log)
/** log(1 + x), precise near 0. */
export const log1p = real(Math.log1p)
export const sin = real(Math.sin)
export const cos = real(Math.cos)
export const tan = real(Math.tan)
export const tanh = real(Math.tanh)
/** The share of a bell curve of deviation 1/√2 that lies within ±x; negative for negative x. */
export const erf = real(errorFunction)

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

/** x, moved to the nearest bound where it lies outside. PyTorch: torch.clamp. */
export function clamp(
  x: TensorLike,
  { min = -Infinity, max = Infinity }: { min?: number; max?: number },
): Tensor {
  return map(
    a => Math.min(max, Math.max(min, a)),
    x,
    dtype => dtype,
  )
}
