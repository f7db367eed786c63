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
import { madd, storeFour } from './lanes'
import { copyPlanes } from './planes'
import { COLUMNS, putRow } from './tile'

/**
 * Four outputs meet eight numbers of the line, or sixteen, whose sums stay in registers, as in the tile of gemm; and like A
 * there, w comes in panels: the weights of four outputs side by side, for each place. Where no more than two outputs are
 * left, they meet twice as many numbers. Behind the last output of the last panel may stand anything. Shifts count numbers.
 * `sums` has room for four lines, each from the first to the last number of the picture and on to a multiple of sixteen, or
 * for two of twice that length. What is written need not lie side by side: it may be every second number of every second
 * row, say.
 */
export function slide(
  outputs: i32, rows: i32, cols: i32, depth: i32,
  w: usize, bias: usize,
  x: usize, xRow: i32, shifts: usize,
  y: usize, yRow: i32, yStep: i32, yPlane: i32,
  sums: usize,
): void {
  const end = shifts + (<usize>depth << 2)
  const length = (rows - 1) * xRow + cols
  const line = (length + 15) & ~15
  const last = <usize>length << 2
  for (let o = 0; o < outputs; o += 4) {
    const left = outputs - o
    const step = left > 2 ? line : 2 * line
    if (left > 2) {
      for (let q: usize = 0; q < last; q += COLUMNS << 2) {
        fourOutputs(w, bias, x + q, shifts, end, sums + q, step << 2)
      }
    } else {
      for (let q: usize = 0; q < last; q += COLUMNS << 3) {
        twoOutputs(w, bias, x + q, shifts, end, sums + q, step << 2)
      }
    }
    copyPlanes(min(4, left), rows, cols, sums, xRow, 1, step, y, yRow, yStep, yPlane)
    w += <usize>depth << 4
    bias += 16
    y += <usize>yPlane << 4
  }
}

@inline
function fourOutputs(
  w: usize, bias: usize,
  x: usize, shift: usize, end: usize,
  sums: usize, line: usize,
): void {
  let s00 = v128.load32_splat(bias, 0)
  let s10 = v128.load32_splat(bias, 4)
  let s20 = v128.load32_splat(bias, 8)
  let s30 = v128.load32_splat(bias, 12)
  let s01 = s00
  let s02 = s00
  let s03 = s00
  let s11 = s10
  let s12 = s10
  let s13 = s10
  let s21 = s20
  let s22 = s20
  let s23 = s20
  let s31 = s30
  let s32 = s30
  let s33 = s30
  while (shift < end) {
    const seen = moved(x, shift)
    const x0 = v128.load(seen, 0)
    const x1 = v128.load(seen, 16)
    const x2 = WIDE ? v128.load(seen, 32) : x0
    const x3 = WIDE ? v128.load(seen, 48) : x1
    let weight = v128.load32_splat(w, 0)
    s00 = madd(weight, x0, s00)
    s01 = madd(weight, x1, s01)
    if (WIDE) {
      s02 = madd(weight, x2, s02)
      s03 = madd(weight, x3, s03)
    }
    weight = v128.load32_splat(w, 4)
    s10 = madd(weight, x0, s10)
    s11 = madd(weight, x1, s11)
    if (WIDE) {
      s12 = madd(weight, x2, s12)
      s13 = madd(weight, x3, s13)
    }
    weight = v128.load32_splat(w, 8)
    s20 = madd(weight, x0, s20)
    s21 = madd(weight, x1, s21)
    if (WIDE) {
      s22 = madd(weight, x2, s22)
      s23 = madd(weight, x3, s23)
    }
    weight = v128.load32_splat(w, 12)
    s30 = madd(weight, x0, s30)
    s31 = madd(weight, x1, s31)
    if (WIDE) {
      s32 = madd(weight, x2, s32)
      s33 = madd(weight, x3, s33)
    }
    shift += 4
    w += 16
  }
  putRow(sums, s00, s01, s02, s03)
  putRow(sums + line, s10, s11, s12, s13)
  putRow(sums + 2 * line, s20, s21, s22, s23)
  putRow(sums + 3 * line, s30, s31, s32, s33)
}

@inline
function twoOutputs(
  w: usize, bias: usize,
  x: usize, shift: usize, end: usize,
  sums: usize, line: usize,
): void {
  let s00 = v128.load32_splat(bias, 0)
  let s10 = v128.load32_splat(bias, 4)
  let s01 = s00
  let s02 = s00
  let s03 = s00
  let s04 = s00
  let s05 = s00
  let s06 = s00
  let s07 = s00
  let s11 = s10
  let s12 = s10
  let s13 = s10
  let s14 = s10
  let s15 = s10
  let s16 = s10
  let s17 = s10
  while (shift < end) {
    const seen = moved(x, shift)
    const x0 = v128.load(seen, 0)
    const x1 = v128.load(seen, 16)
    const x2 = v128.load(seen, 32)
    const x3 = v128.load(seen, 48)
    const x4 = WIDE ? v128.load(seen, 64) : x0
    const x5 = WIDE ? v128.load(seen, 80) : x0
    const x6 = WIDE ? v128.load(seen, 96) : x0
    const x7 = WIDE ? v128.load(seen, 112) : x0
    let weight = v128.load32_splat(w, 0)
    s00 = madd(weight, x0, s00)
    s01 = madd(weight, x1, s01)
    s02 = madd(weight, x2, s02)
    s03 = madd(weight, x3, s03)
    if (WIDE) {
      s04 = madd(weight, x4, s04)
      s05 = madd(weight, x5, s05)
      s06 = madd(weight, x6, s06)
      s07 = madd(weight, x7, s07)
    }
    weight = v128.load32_splat(w, 4)
    s10 = madd(weight, x0, s10)
    s11 = madd(weight, x1, s11)
    s12 = madd(weight, x2, s12)
    s13 = madd(weight, x3, s13)
    if (WIDE) {
      s14 = madd(weight, x4, s14)
      s15 = madd(weight, x5, s15)
      s16 = madd(weight, x6, s16)
      s17 = madd(weight, x7, s17)
    }
    shift += 4
    w += 16
  }
  storeFour(sums, s00, s01, s02, s03)
  if (WIDE) storeFour(sums + 64, s04, s05, s06, s07)
  storeFour(sums + line, s10, s11, s12, s13)
  if (WIDE) storeFour(sums + line + 64, s14, s15, s16, s17)
}

/** The line as the place of this shift sees it. */
@inline
function moved(x: usize, shift: usize): usize {
  return x + (<usize>load<i32>(shift) << 2)
}
