// Many numbers become one: sums over all, over each row, over each column.
//
// Four registers of four partial sums each: the additions need not wait for one another, and rounding errors stay
// small, because every partial sum is a sixteenth of the whole.
import { across } from './math'

@inline
function total(n: i32, x: usize): f32 {
  let s0 = f32x4.splat(0)
  let s1 = s0
  let s2 = s0
  let s3 = s0
  const end = x + (<usize>n << 2)
  while (x + 64 <= end) {
    s0 = f32x4.add(s0, v128.load(x, 0))
    s1 = f32x4.add(s1, v128.load(x, 16))
    s2 = f32x4.add(s2, v128.load(x, 32))
    s3 = f32x4.add(s3, v128.load(x, 48))
    x += 64
  }
  let rest: f32 = 0
  for (; x < end; x += 4) rest += load<f32>(x)
  return across(f32x4.add(f32x4.add(s0, s1), f32x4.add(s2, s3))) + rest
}

/** Σ x */
export function sum(n: i32, x: usize): f32 {
  return total(n, x)
}

/** y[c] = Σᵣ x[r, c] */
export function sumColumns(rows: i32, cols: i32, x: usize, y: usize): void {
  memory.fill(y, 0, cols << 2)
  for (let r = 0; r < rows; r++) {
    let to = y
    const end = y + (<usize>cols << 2)
    while (to + 16 <= end) {
      v128.store(to, f32x4.add(v128.load(to), v128.load(x)))
      x += 16
      to += 16
    }
    while (to < end) {
      store<f32>(to, load<f32>(to) + load<f32>(x))
      x += 4
      to += 4
    }
  }
}
