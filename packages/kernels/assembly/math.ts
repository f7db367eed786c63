// Functions for which processors have no instruction, four numbers at a time. Nothing here branches. NaN stays NaN
// and the infinities come out right, because limits are applied as pmax(x, low), which keeps x where nothing compares.
//
// The coefficients were fitted for this house: reweighted least squares, until the largest relative error is least.
// Lists of coefficients begin with the lowest. An "ulp" is the distance of two neighbouring float32 numbers.
import { choose, four, madd } from './lanes'

export const HALF = memory.data<f32>([0.5])
export const ONE = memory.data<f32>([1])
export const SIGN = memory.data<u32>([0x80000000])

const TANH_HIGH = memory.data<f32>([8.87]) // from here on tanh is 1
const TANH_OVER = memory.data<f32>([
  1, 0.13088250160217285, 0.0031087049283087254, 1.1204429029021412e-5, -2.0431965452871736e-8, 5.3797466481597667e-11,
  -8.756894271126289e-14,
])
const TANH_UNDER = memory.data<f32>([1, 0.46421578526496887, 0.024514053016901016, 0.0002553085214458406])

/** A quotient of two polynomials in x², times x. Within 6 ulp, and never above 1. */
@inline
export function tanh4(x: v128): v128 {
  const size = f32x4.pmin(f32x4.abs(x), four(TANH_HIGH))
  const s = f32x4.mul(size, size)
  let p = madd(four(TANH_OVER + 24), s, four(TANH_OVER + 20))
  p = madd(p, s, four(TANH_OVER + 16))
  p = madd(p, s, four(TANH_OVER + 12))
  p = madd(p, s, four(TANH_OVER + 8))
  p = madd(p, s, four(TANH_OVER + 4))
  p = madd(p, s, four(TANH_OVER))
  let q = madd(four(TANH_UNDER + 12), s, four(TANH_UNDER + 8))
  q = madd(q, s, four(TANH_UNDER + 4))
  q = madd(q, s, four(TANH_UNDER))
  return signed(f32x4.div(f32x4.mul(size, p), q), x)
}

const ERF_HIGH = memory.data<f32>([3.86]) // from here on erf is 1
const ERF_OVER = memory.data<f32>([
  1.1283791065216064, 0.19645464420318604, 0.05011920630931854, 0.0035637817345559597, 0.00013938378833699971,
  -1.9691774468810763e-6, 2.0381349941089866e-8,
])
const ERF_UNDER = memory.data<f32>([
  1, 0.5074352025985718, 0.11357010155916214, 0.014064168557524681, 0.0009253673488274217,
])

/** 2/√π · ∫₀ˣ e^(−t²) dt, as another such quotient. Within 7 ulp, and never above 1. */
@inline
export function erf4(x: v128): v128 {
  const size = f32x4.pmin(f32x4.abs(x), four(ERF_HIGH))
  const s = f32x4.mul(size, size)
  let p = madd(four(ERF_OVER + 24), s, four(ERF_OVER + 20))
  p = madd(p, s, four(ERF_OVER + 16))
  p = madd(p, s, four(ERF_OVER + 12))
  p = madd(p, s, four(ERF_OVER + 8))
  p = madd(p, s, four(ERF_OVER + 4))
  p = madd(p, s, four(ERF_OVER))
  let q = madd(four(ERF_UNDER + 16), s, four(ERF_UNDER + 12))
  q = madd(q, s, four(ERF_UNDER + 8))
  q = madd(q, s, four(ERF_UNDER + 4))
  q = madd(q, s, four(ERF_UNDER))
  return signed(f32x4.div(f32x4.mul(size, p), q), x)
}

/** min(size, 1), with the sign of x. */
@inline
function signed(size: v128, x: v128): v128 {
  return v128.or(f32x4.pmin(size, four(ONE)), v128.and(x, four(SIGN)))
}

export const LN2_HIGH = memory.data<f32>([0.693359375]) // ln 2 in two parts: the first has so few digits that n times it is exact
export const LN2_LOW = memory.data<f32>([-2.12194440054690581e-4])
const SMALLEST = memory.data<f32>([1.17549435e-38]) // below, numbers have fewer digits, and no exponent of their own
const TWO_23 = memory.data<f32>([8388608])
const MINUS_23 = memory.data<f32>([-23])
const ROOT_HALF = memory.data<u32>([0x3f3504f3]) // √½, as bits
const LOG = memory.data<f32>([
  0.3333333134651184, -0.2500081956386566, 0.20001226663589478, -0.16623356938362122, 0.14201757311820984,
  -0.13160182535648346, 0.1276157796382904, -0.07634497433900833,
])
const INFINITY = memory.data<f32>([Infinity])
export const MINUS_INFINITY = memory.data<f32>([-Infinity])

/**
 * ln x = n ln 2 + ln(1 + f), where x = 2ⁿ (1 + f) and 1 + f is between √½ and √2: n and f are cut out of the bits of x.
 * ln(1 + f) = f − f²/2 + f³ p(f). Within 2 ulp, or 10⁻⁷ near 1.
 */
@inline
export function log4(x: v128): v128 {
  const tiny = f32x4.lt(x, four(SMALLEST))
  const bits = choose(tiny, f32x4.mul(x, four(TWO_23)), x)
  const exponent = i32x4.shr_s(i32x4.sub(bits, four(ROOT_HALF)), 23)
  const n = f32x4.add(f32x4.convert_i32x4_s(exponent), v128.and(tiny, four(MINUS_23)))
  const f = f32x4.sub(i32x4.sub(bits, i32x4.shl(exponent, 23)), four(ONE))
  let p = madd(four(LOG + 28), f, four(LOG + 24))
  p = madd(p, f, four(LOG + 20))
  p = madd(p, f, four(LOG + 16))
  p = madd(p, f, four(LOG + 12))
  p = madd(p, f, four(LOG + 8))
  p = madd(p, f, four(LOG + 4))
  p = madd(p, f, four(LOG))
  const square = f32x4.mul(f, f)
  const rest = madd(n, four(LN2_LOW), f32x4.mul(f32x4.mul(square, f), p))
  const log = madd(n, four(LN2_HIGH), f32x4.add(f, f32x4.sub(rest, f32x4.mul(square, four(HALF)))))
  const finite = choose(f32x4.lt(x, four(INFINITY)), log, x)
  const value = choose(f32x4.eq(x, f32x4.splat(0)), four(MINUS_INFINITY), finite)
  return v128.or(value, v128.not(f32x4.ge(x, f32x4.splat(0)))) // all ones are a NaN
}

/** ln x of one number. */
export function log(x: f32): f32 {
  return f32x4.extract_lane(log4(f32x4.splat(x)), 0)
}
