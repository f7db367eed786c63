// The exponential function and the sigmoid, four numbers at a time, to both ends of float32: what is as small as 10⁻⁴⁵ is
// no 0 yet. NaN stays NaN, as in math.
import { choose, four, madd } from './lanes'
import { LN2_HIGH, LN2_LOW, ONE, SIGN } from './math'

const LOG2_E = memory.data<f32>([1.4426950408889634])
const ROUND = memory.data<f32>([12582912]) // 1.5 · 2²³: numbers of that size have no digits behind the point
const EXP = memory.data<f32>([
  0.9999997019767761, 0.49999144673347473, 0.16667640209197998, 0.04189838841557503, 0.008290229365229607,
])

/**
 * u · eˣ = u · 2ⁿ · eʳ, where n is x / ln 2 rounded, and r what is left of x: at most 0.35 in size, short work for a
 * polynomial. Adding 1.5 · 2²³ rounds, and leaves n in the last bits: shifted, they are added to the exponent of u, a
 * power of two. Within 2.5 ulp, as long as the sum is an exponent, of 2⁻¹²⁶ to 2¹²⁷; that before the first makes 0.
 */
@inline
function timesExp(u: v128, x: v128): v128 {
  const shifted = madd(x, four(LOG2_E), four(ROUND))
  const n = f32x4.sub(four(ROUND), shifted) // −n
  const r = madd(n, four(LN2_LOW), madd(n, four(LN2_HIGH), x))
  let p = madd(four(EXP + 16), r, four(EXP + 12)) // (eʳ − 1) / r
  p = madd(p, r, four(EXP + 8))
  p = madd(p, r, four(EXP + 4))
  p = madd(p, r, four(EXP))
  const scale = i32x4.add(i32x4.shl(shifted, 23), u) // u · 2ⁿ
  return madd(f32x4.mul(r, scale), p, scale)
}

const TWO_64 = memory.data<u32>([0x5f800000])
export const OVER_TWO_64 = memory.data<u32>([0x1f800000])
const FAR = memory.data<f32>([100]) // from here on eˣ is Infinity
const DECAY_LOW = memory.data<f32>([-132.4]) // from here on 2⁶⁴⁺ⁿ is 0

/** 2⁶⁴ · eˣ for x up to 0. What comes next takes 2⁶⁴ away, and rounds to the smallest numbers float32 has. */
@inline
export function decay4(x: v128): v128 {
  return timesExp(four(TWO_64), f32x4.pmax(x, four(DECAY_LOW)))
}

const NEAR = memory.data<f32>([80]) // so far n is an exponent, and nothing is rounded but what is rounded far out, too

/** eˣ, to both ends of float32. Here is the one branch: hardly any number lies so far out. */
@inline
export function exp4(x: v128): v128 {
  return i32x4.bitmask(isFar(x)) ? farExp4(x) : nearExp4(x)
}

@inline
export function isFar(x: v128): v128 {
  return f32x4.gt(f32x4.abs(x), four(NEAR))
}

/** eˣ where no number lies far out. */
@inline
export function nearExp4(x: v128): v128 {
  return timesExp(four(ONE), x)
}

/** 2⁶⁴ · eˣ / 2⁶⁴ below 0, and the other way round above. */
function farExp4(x: v128): v128 {
  const below = f32x4.lt(x, f32x4.splat(0))
  const u = choose(below, four(TWO_64), four(OVER_TWO_64))
  const e = timesExp(u, f32x4.pmin(f32x4.pmax(x, four(DECAY_LOW)), four(FAR)))
  return f32x4.mul(e, choose(below, four(OVER_TWO_64), four(TWO_64)))
}

/** 1 / (1 + e⁻ˣ), or eˣ / (1 + eˣ) below 0: whichever power is at most 1. */
@inline
export function sigmoid4(x: v128): v128 {
  const power = decay4(v128.or(x, four(SIGN)))
  const over = choose(f32x4.lt(x, f32x4.splat(0)), power, four(TWO_64))
  return f32x4.div(over, f32x4.add(four(TWO_64), power))
}
