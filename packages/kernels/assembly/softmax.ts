// softmax makes shares of a whole out of every row of numbers: all above 0, with a sum of 1.
//
// The largest number of a row is taken off first, which changes nothing in the result, and keeps exp from overflowing.
// A number of −Infinity, which is how a mask says "not here", becomes 0; a row of nothing else becomes NaN.
import { mulScalar } from './arithmetic'
import {
  across, addRound, first, madd, ROUND, showPair, STEP, storeFirst, storeFour, storePair, storeRest, upper,
} from './lanes'
import { decay4 } from './exp'

/** y[r] = e^x[r] / Σ e^x[r] */
export function softmax(rows: i32, cols: i32, x: usize, y: usize): void {
  for (; rows > 0; rows--) {
    const sum = exponentials(cols, x, top(cols, x), y)
    mulScalar(cols, y, 1 / sum, y)
    x += cols << 2
    y += cols << 2
  }
}

/** The largest number, where none is NaN. Where one is, the result does not matter: the sum will be NaN. */
export function top(n: i32, x: usize): f32 {
  let m0 = f32x4.splat(-Infinity)
  let m1 = m0
  for (; n >= 16; n -= 16) {
    m0 = f32x4.pmax(m0, f32x4.pmax(v128.load(x), v128.load(x, 32)))
    m1 = f32x4.pmax(m1, f32x4.pmax(v128.load(x, 16), v128.load(x, 48)))
    x += 64
  }
  showPair(m0, m1)
  m0 = f32x4.pmax(m0, m1)
  for (; n >= 4; n -= 4) {
    m0 = f32x4.pmax(m0, v128.load(x))
    x += 16
  }
  m0 = f32x4.pmax(m0, v128.shuffle<f32>(m0, m0, 2, 3, 0, 1))
  m0 = f32x4.pmax(m0, v128.shuffle<f32>(m0, m0, 1, 0, 3, 2))
  let m = f32x4.extract_lane(m0, 0)
  for (; n > 0; n--) {
    m = max(m, load<f32>(x))
    x += 4
  }
  return m
}

/**
 * y = 2⁶⁴ · e^(x − highest), and the sum of that: in the quotient of the two 2⁶⁴ is gone. Where the sum alone is wanted, y is
 * a spare place, and stays where it is: `step` is 0.
 */
export function exponentials(cols: i32, x: usize, highest: f32, y: usize, step: usize = 16): f32 {
  const shift = f32x4.splat(highest)
  let sum = f32x4.splat(0)
  if (WIDE)
    // Constants come from memory: in a round of sixteen numbers they are read half as often as in one of eight.
    for (; cols >= 16; cols -= 16) {
      const v0 = decay4(f32x4.sub(v128.load(x), shift))
      const v1 = decay4(f32x4.sub(v128.load(x, 16), shift))
      const v2 = decay4(f32x4.sub(v128.load(x, 32), shift))
      const v3 = decay4(f32x4.sub(v128.load(x, 48), shift))
      storeFour(y, v0, v1, v2, v3)
      sum = addRound(addRound(sum, v0, v1), v2, v3)
      x += 64
      y += 4 * step
    }
  while (true) {
    const powers = decay4(f32x4.sub(v128.load(x), shift))
    if (cols < 4) {
      storeFirst(cols, y, powers)
      return across(f32x4.add(sum, first(cols, powers)))
    }
    v128.store(y, powers)
    sum = f32x4.add(sum, powers)
    cols -= 4
    x += 16
    y += step
  }
}

/** dx = y (g − Σ y g) */
export function softmaxBack(rows: i32, cols: i32, y: usize, g: usize, dx: usize): void {
  for (; rows > 0; rows--) {
    softmaxBackRow(cols, y, g, f32x4.splat(dot(cols, y, g)), dx)
    y += cols << 2
    g += cols << 2
    dx += cols << 2
  }
}

@inline
function softmaxBackRow(cols: i32, y: usize, g: usize, mean: v128, dx: usize): void {
  while (true) {
    const low = f32x4.mul(v128.load(y), f32x4.sub(v128.load(g), mean))
    const high = f32x4.mul(upper(y), f32x4.sub(upper(g), mean))
    if (cols < ROUND) return storeRest(cols, dx, low, high)
    storePair(dx, low, high)
    cols -= ROUND
    y += STEP
    g += STEP
    dx += STEP
  }
}

/** Σ a b */
export function dot(n: i32, a: usize, b: usize): f32 {
  let s0 = f32x4.splat(0)
  let s1 = s0
  for (; n >= 8; n -= 8) {
    s0 = madd(v128.load(a), v128.load(b), s0)
    s1 = madd(v128.load(a, 16), v128.load(b, 16), s1)
    a += 32
    b += 32
  }
  if (n >= 4) {
    s0 = madd(v128.load(a), v128.load(b), s0)
    a += 16
    b += 16
  }
  s1 = f32x4.add(s1, first(n & 3, f32x4.mul(v128.load(a), v128.load(b))))
  return across(f32x4.add(s0, s1))
}
