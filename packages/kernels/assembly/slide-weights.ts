// The way back to the weights of a convolution. A nudge of w[o, p] reaches all of y[o] through what place p sees, so its
// gradient is the product of two lines, of the gradients that arrived and of the picture, moved by the shift of p:
//
//   dw[o, p] += Σ g[o, q] · x[q + shift[p]]   over q
//
// (The way back to the picture needs no kernel of its own: it is `slide` again, over the lines of g, with all shifts
// turned round. What a pixel is seen by lies as far behind it as the places that it is seen from lie ahead.)
import { acrossEach, first, madd, storeFirst } from './lanes'

/**
 * Two outputs meet four places, in eight registers of four partial sums each. Where the second output is missing, the
 * first stands in. Shifts count numbers, and are read up to a multiple of four: behind the last stand any that are valid.
 */
export function slideWeights(
  outputs: i32, n: i32, depth: i32,
  g: usize, gRow: i32,
  x: usize, shifts: usize,
  dw: usize,
): void {
  for (let o = 0; o < outputs; o += 2) {
    const other = o + 1 < outputs ? 1 : 0
    const g0 = g + (<usize>(o * gRow) << 2)
    const g1 = g0 + (<usize>(other * gRow) << 2)
    const dw0 = dw + (<usize>(o * depth) << 2)
    const dw1 = dw0 + (<usize>(other * depth) << 2)
    for (let p = 0; p < depth; p += 4) {
      const at = <usize>p << 2
      fourPlaces(n, g0, g1, x, shifts + at, depth - p, dw0 + at, dw1 + at)
    }
  }
}

@inline
function fourPlaces(
  n: i32, g0: usize, g1: usize,
  x: usize, shifts: usize,
  places: i32, dw0: usize, dw1: usize,
): void {
  const x0 = x + (<usize>load<i32>(shifts, 0) << 2)
  const x1 = x + (<usize>load<i32>(shifts, 4) << 2)
  const x2 = x + (<usize>load<i32>(shifts, 8) << 2)
  const x3 = x + (<usize>load<i32>(shifts, 12) << 2)
  let s00 = f32x4.splat(0)
  let s01 = s00
  let s02 = s00
  let s03 = s00
  let s10 = s00
  let s11 = s00
  let s12 = s00
  let s13 = s00
  const whole = <usize>(n & ~3) << 2
  let q: usize = 0
  for (; q < whole; q += 16) {
    const a = v128.load(g0 + q)
    const b = v128.load(g1 + q)
    let seen = v128.load(x0 + q)
    s00 = madd(a, seen, s00)
    s10 = madd(b, seen, s10)
    seen = v128.load(x1 + q)
    s01 = madd(a, seen, s01)
    s11 = madd(b, seen, s11)
    seen = v128.load(x2 + q)
    s02 = madd(a, seen, s02)
    s12 = madd(b, seen, s12)
    seen = v128.load(x3 + q)
    s03 = madd(a, seen, s03)
    s13 = madd(b, seen, s13)
  }
  let sums0 = acrossEach(s00, s01, s02, s03)
  let sums1 = acrossEach(s10, s11, s12, s13)
  const rest = n & 3
  if (rest) {
    sums0 = f32x4.add(sums0, ends(rest, g0 + q, x0 + q, x1 + q, x2 + q, x3 + q))
    sums1 = f32x4.add(sums1, ends(rest, g1 + q, x0 + q, x1 + q, x2 + q, x3 + q))
  }
  // Both are read before one is written, because they may be the same.
  sums0 = f32x4.add(sums0, v128.load(dw0))
  sums1 = f32x4.add(sums1, v128.load(dw1))
  storeFirst(places, dw1, sums1)
  storeFirst(places, dw0, sums0)
}

/** The products of the last one to three numbers. */
function ends(count: i32, g: usize, x0: usize, x1: usize, x2: usize, x3: usize): v128 {
  const a = first(count, v128.load(g))
  return acrossEach(
    f32x4.mul(a, first(count, v128.load(x0))),
    f32x4.mul(a, first(count, v128.load(x1))),
    f32x4.mul(a, first(count, v128.load(x2))),
    f32x4.mul(a, first(count, v128.load(x3))),
  )
}
