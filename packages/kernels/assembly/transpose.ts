// A matrix turned over its diagonal, in blocks of 4 × 4 that lie in squares of 32 × 32: a row of a square is read from
// one piece of memory, a column of it written to one, and both stay in the first cache until the square is done.
import { turn } from './pack'

const SIDE: i32 = 32

/** y[c, r] = x[r, c]. The rows of x begin `xRow` numbers apart; y has no gaps. */
export function transpose(rows: i32, cols: i32, x: usize, xRow: i32, y: usize): void {
  for (let r = 0; r < rows; r += SIDE) {
    for (let c = 0; c < cols; c += SIDE) {
      const from = x + (<usize>(r * xRow + c) << 2)
      const to = y + (<usize>(c * rows + r) << 2)
      square(min(SIDE, rows - r), min(SIDE, cols - c), from, xRow << 2, to, rows << 2)
    }
  }
}

function square(rows: i32, cols: i32, x: usize, xStep: usize, y: usize, yStep: usize): void {
  for (let c = 0; c < cols; c += 4) {
    for (let r = 0; r < rows; r += 4) {
      const from = x + <usize>r * xStep + (c << 2)
      const to = y + <usize>c * yStep + (r << 2)
      if (r + 4 <= rows && c + 4 <= cols) turn(from, xStep, to, yStep)
      else turnSome(min(4, rows - r), min(4, cols - c), from, xStep, to, yStep)
    }
  }
}

/** A block that hangs over the edge: number by number. */
function turnSome(rows: i32, cols: i32, x: usize, xStep: usize, y: usize, yStep: usize): void {
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < cols; c++) {
      store<f32>(y + <usize>c * yStep + (r << 2), load<f32>(x + <usize>r * xStep + (c << 2)))
    }
  }
}
