// Pictures are cut out of larger ones, or put into a frame: rows are copied that lie further apart on one side.
import { ROUND, STEP, storeFirstOfTwo, storePair, upper } from './lanes'

/** Numbers lie `xStep` and `yStep` apart, rows of them begin `xRow` and `yRow` apart, planes `xPlane` and `yPlane`. */
export function copyPlanes(
  planes: i32, rows: i32, cols: i32,
  x: usize, xRow: i32, xStep: i32, xPlane: i32,
  y: usize, yRow: i32, yStep: i32, yPlane: i32,
): void {
  for (let plane = 0; plane < planes; plane++) {
    let from = x + (<usize>(plane * xPlane) << 2)
    let to = y + (<usize>(plane * yPlane) << 2)
    for (let i = 0; i < rows; i++) {
      if (xStep == 1 && yStep == 1) copyRow(cols, from, to)
      else copyApart(cols, from, <usize>xStep << 2, to, <usize>yStep << 2)
      from += <usize>xRow << 2
      to += <usize>yRow << 2
    }
  }
}

@inline
function copyRow(n: i32, x: usize, y: usize): void {
  if (n < ROUND) return storeFirstOfTwo(n, y, v128.load(x), upper(x))
  const last = <usize>(n - ROUND) << 2
  for (let i: usize = 0; i < last; i += STEP) storePair(y + i, v128.load(x + i), upper(x + i))
  storePair(y + last, v128.load(x + last), upper(x + last)) // some of these a second time
}

@inline
function copyApart(n: i32, x: usize, xStep: usize, y: usize, yStep: usize): void {
  for (; n > 0; n--) {
    store<f32>(y, load<f32>(x))
    x += xStep
    y += yStep
  }
}
