// Convolution: a small table of weights slides over a picture.
//
// Written as one line, row behind row and channel behind channel, a picture has its next pixel one number further, the
// pixel below a row further, the same pixel of the next channel a plane further. So what a place of the table sees is
// always the line itself, moved by a constant, its shift; and a convolution is a matrix product in which all rows of B
// are one line. Nothing is copied for it:
//
//   sums[o, q] = bias[o] + Σₚ w[o, p] · x[q + shift[p]]      y[o, i, j] = sums[o, i · xRow + j]
//
// Where the table hangs over the end of a row it sees the beginning of the next. The sums of such q are nobody's, and are
// left out when the picture is copied from the line. They are the price: one number in ten or so.
import { madd } from './lanes'
import { copyPlanes } from './planes'

/**
 * Two outputs meet sixteen numbers of the line, whose 32 sums stay in eight registers, as in the tile of gemm. Where the
 * second output is missing, the first stands in. Shifts count numbers. `sums` has room for two lines, each from the first
 * to the last number of the picture and on to a multiple of sixteen.
 */
export function slide(
  outputs: i32, rows: i32, cols: i32, depth: i32,
  w: usize, bias: usize,
  x: usize, xRow: i32, shifts: usize,
  y: usize, sums: usize,
): void {
  const end = shifts + (<usize>depth << 2)
  const length = (rows - 1) * xRow + cols
  const line = (length + 15) & ~15
  for (let o = 0; o < outputs; o += 2) {
    const other = o + 1 < outputs ? 1 : 0
    const w0 = w + (<usize>(o * depth) << 2)
    const w1 = w0 + (<usize>(other * depth) << 2)
    const bias0 = v128.load32_splat(bias + (o << 2))
    const bias1 = v128.load32_splat(bias + ((o + other) << 2))
    for (let q: usize = 0; q < <usize>length << 2; q += 64) {
      const sums0 = sums + q
      sixteen(w0, w1, bias0, bias1, x + q, shifts, end, sums0, sums0 + (line << 2))
    }
    const picture = y + (<usize>(o * rows * cols) << 2)
    copyPlanes(1 + other, rows, cols, sums, xRow, line, picture, cols, rows * cols)
  }
}

@inline
function sixteen(
  w0: usize, w1: usize, bias0: v128, bias1: v128,
  x: usize, shift: usize, end: usize,
  sums0: usize, sums1: usize,
): void {
  let s00 = bias0
  let s01 = bias0
  let s02 = bias0
  let s03 = bias0
  let s10 = bias1
  let s11 = bias1
  let s12 = bias1
  let s13 = bias1
  while (shift < end) {
    const seen = moved(x, shift)
    const x0 = v128.load(seen)
    const x1 = v128.load(seen, 16)
    const x2 = v128.load(seen, 32)
    const x3 = v128.load(seen, 48)
    let weight = v128.load32_splat(w0)
    s00 = madd(weight, x0, s00)
    s01 = madd(weight, x1, s01)
    s02 = madd(weight, x2, s02)
    s03 = madd(weight, x3, s03)
    weight = v128.load32_splat(w1)
    s10 = madd(weight, x0, s10)
    s11 = madd(weight, x1, s11)
    s12 = madd(weight, x2, s12)
    s13 = madd(weight, x3, s13)
    shift += 4
    w0 += 4
    w1 += 4
  }
  put(sums0, s00, s01, s02, s03)
  put(sums1, s10, s11, s12, s13)
}

/** The line as the place of this shift sees it. */
@inline
function moved(x: usize, shift: usize): usize {
  return x + (<usize>load<i32>(shift) << 2)
}

@inline
function put(to: usize, a: v128, b: v128, c: v128, d: v128): void {
  v128.store(to, a, 0)
  v128.store(to, b, 16)
  v128.store(to, c, 32)
  v128.store(to, d, 48)
}
