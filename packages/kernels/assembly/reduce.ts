// Many numbers become one: the sum or the largest of each row, or of each column.
//
// Two registers hold four partial results each. Sixteen numbers a round are added in pairs first: so hardly any addition
// waits for the one before, and rounding errors stay small, because every partial sum is an eighth of the whole.
import { add } from './arithmetic'
import { pairs } from './elementwise'
import { across, first, larger, largest, showPair, storeFirst } from './lanes'
import { Pair } from './operations'

/** Σ x, for a thousand numbers or so. */
export function total(n: i32, x: usize): f32 {
  let s0 = f32x4.splat(0)
  let s1 = s0
  for (; n >= 16; n -= 16) {
    s0 = f32x4.add(s0, f32x4.add(v128.load(x), v128.load(x, 32)))
    s1 = f32x4.add(s1, f32x4.add(v128.load(x, 16), v128.load(x, 48)))
    x += 64
  }
  showPair(s0, s1)
  let all = f32x4.add(s0, s1)
  for (; n >= 4; n -= 4) {
    all = f32x4.add(all, v128.load(x))
    x += 16
  }
  return across(f32x4.add(all, first(n, v128.load(x))))
}

const CHUNK: i32 = 1024

/** Σ x. The sums of chunks are added in float64. */
function sum(n: i32, x: usize): f32 {
  let all: f64 = 0
  for (; n > 0; n -= CHUNK) {
    all += total(min(n, CHUNK), x)
    x += CHUNK << 2
  }
  return <f32>all
}

/** y[r] = Σ꜀ x[r, c] */
export function sumRows(rows: i32, cols: i32, x: usize, y: usize): void {
  for (; rows > 0; rows--) {
    store<f32>(y, sum(cols, x))
    x += cols << 2
    y += 4
  }
}

/** The largest number, or NaN if there is one; −Infinity for none. */
function max(n: i32, x: usize): f32 {
  let m0 = f32x4.splat(-Infinity)
  let m1 = m0
  for (; n >= 8; n -= 8) {
    m0 = larger(m0, v128.load(x))
    m1 = larger(m1, v128.load(x, 16))
    x += 32
  }
  let m = largest(larger(m0, m1))
  for (; n > 0; n--) {
    m = Mathf.max(m, load<f32>(x))
    x += 4
  }
  return m
}

/** y[r] = max꜀ x[r, c] */
export function maxRows(rows: i32, cols: i32, x: usize, y: usize): void {
  for (; rows > 0; rows--) {
    store<f32>(y, max(cols, x))
    x += cols << 2
    y += 4
  }
}

/** y[c] = Σᵣ x[r, c]. Eight rows at a time, in pairs of pairs: memory is read in the order in which it lies. */
export function sumColumns(rows: i32, cols: i32, x: usize, y: usize): void {
  const step = <usize>cols << 2
  memory.fill(y, 0, step)
  for (; rows >= 8; rows -= 8) {
    addEight(cols, x, step, y)
    x += step << 3
  }
  for (; rows > 0; rows--) {
    add(cols, x, y, y)
    x += step
  }
}

@inline
function addEight(cols: i32, x: usize, step: usize, y: usize): void {
  const last = y + (<usize>(cols & ~3) << 2)
  while (true) {
    const s = f32x4.add(v128.load(y), f32x4.add(addFour(x, step), addFour(x + (step << 2), step)))
    if (y == last) return storeFirst(cols & 3, y, s)
    v128.store(y, s)
    x += 16
    y += 16
  }
}

@inline
function addFour(x: usize, step: usize): v128 {
  const upper = f32x4.add(v128.load(x), v128.load(x + step))
  return f32x4.add(upper, f32x4.add(v128.load(x + 2 * step), v128.load(x + 3 * step)))
}

/** y[c] = maxᵣ x[r, c] */
export function maxColumns(rows: i32, cols: i32, x: usize, y: usize): void {
  for (let c = 0; c < cols; c++) store<f32>(y + (c << 2), -Infinity)
  for (; rows > 0; rows--) {
    pairs(Pair.Maximum, cols, x, y, y)
    x += cols << 2
  }
}
