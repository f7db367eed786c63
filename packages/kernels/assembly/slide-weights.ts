// The way back to the weights of a convolution. A nudge of w[o, p] reaches all of y[o] through what place p sees, so its
// gradient is the product of two lines, of the gradients that arrived and of the picture, moved by the shift of p:
//
//   dw[o, p] += Σ g[o, q] · x[q + shift[p]]   over q
//
// (The way back to the picture needs no kernel of its own: it is `slide` again, over the lines of g, with all shifts
// turned round. What a pixel is seen by lies as far behind it as the places that it is seen from lie ahead.)
import { work } from './gemm'
import { acrossEach, firstLanes, madd, rest, storeFirst, storeFour, wholes } from './lanes'

/** So many outputs meet four places, in eight registers of four partial sums each: in the wide binary those are pairs. */
const OUTPUTS: i32 = WIDE ? 4 : 2

/** A longer line is cut, so that the numbers which meet stay in the nearest cache. */
const LENGTH: i32 = 1024

/**
 * Where outputs are missing, the last stands in. Shifts count numbers, and are read up to a multiple of four: behind the last
 * stand any that are valid.
 */
export function slideWeights(
  outputs: i32, n: i32, depth: i32,
  g: usize, gRow: i32,
  x: usize, shifts: usize,
  dw: usize,
): void {
  for (let left = n; left > 0; left -= LENGTH) {
    addProducts(outputs, min(LENGTH, left), depth, g, gRow, x, shifts, dw)
    g += LENGTH << 2
    x += LENGTH << 2
  }
}

@inline
function addProducts(
  outputs: i32, n: i32, depth: i32,
  g: usize, gRow: i32,
  x: usize, shifts: usize,
  dw: usize,
): void {
  for (let o = 0; o < outputs; o += OUTPUTS) {
    const o1 = min(o + 1, outputs - 1)
    const o2 = min(o + 2, outputs - 1)
    const o3 = min(o + 3, outputs - 1)
    const g0 = line(g, o, gRow)
    const g1 = line(g, o1, gRow)
    if (WIDE) interleave(n, g0, g1, line(g, o2, gRow), line(g, o3, gRow))
    for (let p = 0; p < depth; p += 4) {
      const at = <usize>p << 2
      const to = dw + at
      fourPlaces(
        n, WIDE ? work : g0, g1,
        x, shifts + at, depth - p,
        line(to, o, depth), line(to, o1, depth), line(to, o2, depth), line(to, o3, depth),
      )
    }
  }
}

/** Where line i begins. */
@inline
function line(lines: usize, i: i32, length: i32): usize {
  return lines + (<usize>(i * length) << 2)
}

/** Four numbers of each line in turn: those of two lines lie side by side, and become a pair. */
@inline
function interleave(n: i32, g0: usize, g1: usize, g2: usize, g3: usize): void {
  const end = <usize>n << 2
  for (let q: usize = 0; q < end; q += 16) {
    storeFour(work + (q << 2), v128.load(g0 + q), v128.load(g1 + q), v128.load(g2 + q), v128.load(g3 + q))
  }
}

@inline
function fourPlaces(
  n: i32, g0: usize, g1: usize,
  x: usize, shifts: usize, places: i32,
  dw0: usize, dw1: usize, dw2: usize, dw3: usize,
): void {
  const x0 = x + (<usize>load<i32>(shifts, 0) << 2)
  const x1 = x + (<usize>load<i32>(shifts, 4) << 2)
  const x2 = x + (<usize>load<i32>(shifts, 8) << 2)
  const x3 = x + (<usize>load<i32>(shifts, 12) << 2)
  // The last one to four come first: what lies behind a line has no part in the sums.
  const whole = wholes(n - 1, 4)
  const some = firstLanes(rest(n - 1, 4) + 1)
  const end = WIDE ? g0 + (whole << 2) : g0 + whole
  const a = v128.and(v128.load(end), some)
  const b = v128.and(WIDE ? v128.load(end, 16) : v128.load(g1 + whole), some)
  const c = WIDE ? v128.and(v128.load(end, 32), some) : a
  const d = WIDE ? v128.and(v128.load(end, 48), some) : a
  let seen = v128.and(v128.load(x0 + whole), some)
  let s00 = f32x4.mul(a, seen)
  let s10 = f32x4.mul(b, seen)
  let s20 = f32x4.mul(c, seen)
  let s30 = f32x4.mul(d, seen)
  seen = v128.and(v128.load(x1 + whole), some)
  let s01 = f32x4.mul(a, seen)
  let s11 = f32x4.mul(b, seen)
  let s21 = f32x4.mul(c, seen)
  let s31 = f32x4.mul(d, seen)
  seen = v128.and(v128.load(x2 + whole), some)
  let s02 = f32x4.mul(a, seen)
  let s12 = f32x4.mul(b, seen)
  let s22 = f32x4.mul(c, seen)
  let s32 = f32x4.mul(d, seen)
  seen = v128.and(v128.load(x3 + whole), some)
  let s03 = f32x4.mul(a, seen)
  let s13 = f32x4.mul(b, seen)
  let s23 = f32x4.mul(c, seen)
  let s33 = f32x4.mul(d, seen)
  for (let q: usize = 0; q < whole; q += 16) {
    const here = WIDE ? g0 + (q << 2) : g0 + q
    const a = v128.load(here)
    const b = WIDE ? v128.load(here, 16) : v128.load(g1 + q)
    const c = WIDE ? v128.load(here, 32) : a
    const d = WIDE ? v128.load(here, 48) : a
    seen = v128.load(x0 + q)
    s00 = madd(a, seen, s00)
    s10 = madd(b, seen, s10)
    if (WIDE) {
      s20 = madd(c, seen, s20)
      s30 = madd(d, seen, s30)
    }
    seen = v128.load(x1 + q)
    s01 = madd(a, seen, s01)
    s11 = madd(b, seen, s11)
    if (WIDE) {
      s21 = madd(c, seen, s21)
      s31 = madd(d, seen, s31)
    }
    seen = v128.load(x2 + q)
    s02 = madd(a, seen, s02)
    s12 = madd(b, seen, s12)
    if (WIDE) {
      s22 = madd(c, seen, s22)
      s32 = madd(d, seen, s32)
    }
    seen = v128.load(x3 + q)
    s03 = madd(a, seen, s03)
    s13 = madd(b, seen, s13)
    if (WIDE) {
      s23 = madd(c, seen, s23)
      s33 = madd(d, seen, s33)
    }
  }
  let sums0 = acrossEach(s00, s01, s02, s03)
  let sums1 = acrossEach(s10, s11, s12, s13)
  let sums2 = acrossEach(s20, s21, s22, s23)
  let sums3 = acrossEach(s30, s31, s32, s33)
  if (WIDE) {
    const room = work + (LENGTH << 4)
    storeFour(room, sums0, sums1, sums2, sums3)
    sums0 = v128.load(room)
    sums1 = v128.load(room, 16)
    sums2 = v128.load(room, 32)
    sums3 = v128.load(room, 48)
  }
  // All are read before one is written, because they may be the same.
  sums0 = f32x4.add(sums0, v128.load(dw0))
  sums1 = f32x4.add(sums1, v128.load(dw1))
  if (WIDE) {
    sums2 = f32x4.add(sums2, v128.load(dw2))
    sums3 = f32x4.add(sums3, v128.load(dw3))
    storeFirst(places, dw3, sums3)
    storeFirst(places, dw2, sums2)
  }
  storeFirst(places, dw1, sums1)
  storeFirst(places, dw0, sums0)
}
