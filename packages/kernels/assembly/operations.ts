// What can be done with numbers, four at a time: with one argument (`apply`), two (`combine`) or three (`blend`). The
// functions that a network is made of have their slopes beside them: from x, or y = f(x), and the gradient g of what
// comes after, a slope makes g · f′(x), the gradient of what comes before.
import { choose, four, larger, madd, smaller } from './lanes'
import { decay4, exp4, OVER_TWO_64, sigmoid4 } from './exp'
import { erf4, HALF, log4, ONE, SIGN, tanh4 } from './math'

export enum Single {
  Abs, Sign, Square, Sqrt, Rsqrt,
  Exp, Log, Tanh, Erf, Sigmoid, Relu, Gelu, GeluTanh, Silu,
}

export enum Pair {
  Add, Sub, Mul, Div, Maximum, Minimum, SubFrom, DivInto, LeakyRelu, Elu,
  TanhBack, SigmoidBack, ReluBack, GeluBack, GeluTanhBack, SiluBack,
}

export enum Trio {
  LeakyReluBack, EluBack,
}

const ZERO = memory.data<f32>([0])

@inline
export function apply(f: Single, x: v128): v128 {
  if (f == Single.Abs) return f32x4.abs(x)
  if (f == Single.Sign) return sign(x)
  if (f == Single.Square) return f32x4.mul(x, x)
  if (f == Single.Sqrt) return f32x4.sqrt(x)
  if (f == Single.Rsqrt) return f32x4.div(four(ONE), f32x4.sqrt(x))
  if (f == Single.Exp) return exp4(x)
  if (f == Single.Log) return log4(x)
  if (f == Single.Tanh) return tanh4(x)
  if (f == Single.Erf) return erf4(x)
  if (f == Single.Sigmoid) return sigmoid4(x)
  if (f == Single.Relu) return f32x4.pmax(x, four(ZERO)) // x < 0 ? 0 : x
  if (f == Single.Gelu) return f32x4.mul(x, below(x))
  if (f == Single.GeluTanh) return geluTanh(x)
  return f32x4.mul(x, sigmoid4(x)) // Silu
}

@inline
export function combine(op: Pair, x: v128, y: v128): v128 {
  if (op == Pair.Add) return f32x4.add(x, y)
  if (op == Pair.Sub) return f32x4.sub(x, y)
  if (op == Pair.Mul) return f32x4.mul(x, y)
  if (op == Pair.Div) return f32x4.div(x, y)
  if (op == Pair.Maximum) return larger(x, y)
  if (op == Pair.Minimum) return smaller(x, y)
  if (op == Pair.SubFrom) return f32x4.sub(y, x)
  if (op == Pair.DivInto) return f32x4.div(y, x)
  if (op == Pair.LeakyRelu) return choose(f32x4.gt(x, four(ZERO)), x, f32x4.mul(x, y))
  if (op == Pair.Elu) return choose(f32x4.gt(x, four(ZERO)), x, f32x4.mul(y, expLessOne(x)))
  if (op == Pair.TanhBack) return f32x4.mul(y, f32x4.sub(four(ONE), f32x4.mul(x, x)))
  if (op == Pair.SigmoidBack) return f32x4.mul(y, f32x4.mul(x, f32x4.sub(four(ONE), x)))
  if (op == Pair.ReluBack) return v128.andnot(y, f32x4.le(x, four(ZERO)))
  if (op == Pair.GeluBack) return f32x4.mul(y, madd(x, density(x), below(x)))
  if (op == Pair.GeluTanhBack) return f32x4.mul(y, geluTanhSlope(x))
  return f32x4.mul(y, siluSlope(x)) // SiluBack
}

@inline
export function blend(op: Trio, x: v128, y: v128, z: v128): v128 {
  const positive = f32x4.gt(x, four(ZERO))
  if (op == Trio.LeakyReluBack) return choose(positive, y, f32x4.mul(y, z))
  return f32x4.mul(y, choose(positive, four(ONE), f32x4.mul(z, f32x4.mul(decay4(x), four(OVER_TWO_64))))) // EluBack
}

/** −1, 0 or 1, and NaN for NaN. */
@inline
function sign(x: v128): v128 {
  const size = choose(f32x4.eq(x, four(ZERO)), x, four(ONE))
  return v128.or(v128.or(size, v128.and(x, four(SIGN))), f32x4.ne(x, x))
}

/** eˣ − 1 for x below 0, precise where both are near 0: 2t / (1 − t), where t = tanh(x/2). */
@inline
function expLessOne(x: v128): v128 {
  const t = tanh4(f32x4.mul(x, four(HALF)))
  return f32x4.div(f32x4.add(t, t), f32x4.sub(four(ONE), t))
}

const ROOT_HALF = memory.data<f32>([0.7071067811865476])
const DENSITY = memory.data<f32>([2.162670435537773e-20]) // 2⁻⁶⁴/√(2π)
const MINUS_HALF = memory.data<f32>([-0.5])

/** How much of the standard normal distribution lies below x: ½ (1 + erf(x/√2)). */
@inline
function below(x: v128): v128 {
  return madd(erf4(f32x4.mul(x, four(ROOT_HALF))), four(HALF), four(HALF))
}

/** Its density at x: e^(−x²/2) / √(2π). */
@inline
function density(x: v128): v128 {
  return f32x4.mul(four(DENSITY), decay4(f32x4.mul(f32x4.mul(x, x), four(MINUS_HALF))))
}

const INNER = memory.data<f32>([0.7978845608028654, 0.035677408136300125]) // √(2/π), and 0.044715 times that
const INNER_CUBE_SLOPE = memory.data<f32>([0.10703222440890037]) // three times the second

/** tanh(√(2/π) (x + 0.044715 x³)), which is close to erf(x/√2) */
@inline
function squash(x: v128): v128 {
  return tanh4(f32x4.mul(x, madd(f32x4.mul(x, x), four(INNER + 4), four(INNER))))
}

/** ½ x (1 + squash(x)) */
@inline
function geluTanh(x: v128): v128 {
  const half = f32x4.mul(x, four(HALF))
  return madd(half, squash(x), half)
}

/** ½ (1 + t) + ½ x (1 − t²) · inner′(x), where t = squash(x) */
@inline
function geluTanhSlope(x: v128): v128 {
  const t = squash(x)
  const rest = f32x4.sub(four(ONE), f32x4.mul(t, t))
  const inner = madd(f32x4.mul(x, x), four(INNER_CUBE_SLOPE), four(INNER))
  const bend = f32x4.mul(f32x4.mul(x, inner), rest)
  // Far out x³ may be infinite, but nothing is left to bend.
  const bent = v128.and(bend, f32x4.gt(rest, f32x4.splat(0)))
  return f32x4.mul(four(HALF), f32x4.add(f32x4.add(four(ONE), t), bent))
}

/** s (1 + x (1 − s)), where s = sigmoid(x) */
@inline
function siluSlope(x: v128): v128 {
  const s = sigmoid4(x)
  return f32x4.mul(s, madd(x, f32x4.sub(four(ONE), s), four(ONE)))
}
