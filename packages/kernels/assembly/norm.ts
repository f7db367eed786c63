// Layer norm: every row is moved and scaled to mean 0 and variance 1, then scaled and moved as has been learnt.
import { mulScalar } from './arithmetic'
import {
  across, addRest, addRound, first, madd, rest, ROUND, showPair, STEP, storePair, storeRest, upper, wholes,
} from './lanes'
import { total } from './reduce'

/**
 * x̂ = (x − mean) · rstd, where rstd = 1 / √(variance + ε), and y = x̂ γ + β. Keeps four numbers of each row, from which the
 * way back makes x̂ again, which takes less time than reading it: x̂ = (x · unit − near) · scale + shift. A mean alone would not
 * do: rounded to float32, it may be off by more than the numbers of a row differ.
 */
export function layerNorm(
  rows: i32, cols: i32,
  x: usize, gamma: usize, beta: usize, epsilon: f64,
  kept: usize, y: usize,
): void {
  if (rows == 0) return
  const step = <usize>cols << 2
  let row = x
  let unit: f32 = 1
  let near = guess(cols, row)
  let sums = distances(cols, row, near)
  while (true) {
    const missed = f32x4.extract_lane(sums, 0) / <f32>cols
    const variance = f32x4.extract_lane(sums, 1) / <f32>cols - missed * missed
    const scale = <f32>(1 / Math.sqrt(<f64>max<f32>(variance, 0) + epsilon * unit * unit))
    if (variance < missed * missed && near + missed != near) {
      // The guess is farther off than the numbers differ: the digits that tell them apart are rounded away.
      near += missed
    } else if (!(scale > 0) && unit == 1) {
      // The variance is too large for float32. In a smaller unit it is not, and x̂ is the same.
      unit = UNIT
      mulScalar(cols, x, unit, y)
      row = y
      near = guess(cols, row)
    } else {
      const middle = near
      const shift = -missed * scale
      store<f32>(kept, unit)
      store<f32>(kept, -middle, 4)
      store<f32>(kept, scale, 8)
      store<f32>(kept, shift, 12)
      if (rows > 1) {
        // Here the processor waits for a root and two quotients, and has time for the next row.
        x += step
        near = guess(cols, x)
        sums = distances(cols, x, near)
      }
      normalize(cols, row, f32x4.splat(middle), f32x4.splat(scale), f32x4.splat(shift), gamma, beta, y)
      if (--rows == 0) return
      row = x
      unit = 1
      kept += KEPT
      y += step
      continue
    }
    sums = distances(cols, row, near)
  }
}

const KEPT: usize = 16

/** The mean of the first numbers of a row, which is hardly ever far from that of all. */
function guess(n: i32, x: usize): f32 {
  const some = min(n, 16)
  return total(some, x) / <f32>some
}

const UNIT: f32 = 8.271806125530277e-25 // 2⁻⁸⁰: then no square is larger than 10²⁹

/** Σ d and Σ d² in the first two lanes, where d = x − middle. */
function distances(n: i32, x: usize, middle: f32): v128 {
  const near = f32x4.splat(middle)
  let sum0 = f32x4.splat(0)
  let sum1 = sum0
  let squares0 = sum0
  let squares1 = sum0
  let squares2 = sum0
  let squares3 = sum0
  for (; n >= 16; n -= 16) {
    const d0 = f32x4.sub(v128.load(x), near)
    const d1 = f32x4.sub(v128.load(x, 16), near)
    const d2 = f32x4.sub(v128.load(x, 32), near)
    const d3 = f32x4.sub(v128.load(x, 48), near)
    sum0 = f32x4.add(sum0, f32x4.add(d0, d2))
    sum1 = f32x4.add(sum1, f32x4.add(d1, d3))
    squares0 = madd(d0, d0, squares0)
    squares1 = madd(d1, d1, squares1)
    squares2 = madd(d2, d2, squares2)
    squares3 = madd(d3, d3, squares3)
    x += 64
  }
  squares0 = f32x4.add(squares0, squares2)
  squares1 = f32x4.add(squares1, squares3)
  showPair(sum0, sum1)
  showPair(squares0, squares1)
  let sum = f32x4.add(sum0, sum1)
  let squares = f32x4.add(squares0, squares1)
  for (; n > 0; n -= 4) {
    const d = f32x4.sub(v128.load(x), near)
    const counted = n >= 4 ? d : first(n, d)
    sum = f32x4.add(sum, counted)
    squares = madd(counted, counted, squares)
    x += 16
  }
  return f32x4.replace_lane(f32x4.splat(across(sum)), 1, across(squares))
}

@inline
function normalize(
  n: i32,
  x: usize, near: v128, scale: v128, shift: v128, gamma: usize, beta: usize,
  y: usize,
): void {
  while (true) {
    const norm0 = madd(f32x4.sub(v128.load(x), near), scale, shift)
    const norm1 = madd(f32x4.sub(upper(x), near), scale, shift)
    const value0 = madd(norm0, v128.load(gamma), v128.load(beta))
    const value1 = madd(norm1, upper(gamma), upper(beta))
    if (n < ROUND) return storeRest(n, y, value0, value1)
    storePair(y, value0, value1)
    n -= ROUND
    x += STEP
    gamma += STEP
    beta += STEP
    y += STEP
  }
}

/**
 * dx = rstd (h − mean(h) − x̂ mean(h x̂)), where h = g γ; dγ = Σᵣ g x̂ and dβ = Σᵣ g, over all rows.
 */
export function layerNormBack(
  rows: i32, cols: i32,
  x: usize, kept: usize, gamma: usize, g: usize,
  dx: usize, dgamma: usize, dbeta: usize,
): void {
  const step = <usize>cols << 2
  memory.fill(dgamma, 0, step)
  memory.fill(dbeta, 0, step)
  for (; rows > 0; rows--) {
    backRow(cols, x, kept, gamma, g, dx, dgamma, dbeta)
    kept += KEPT
    x += step
    g += step
    dx += step
  }
}

/** Twice along the row: the means that dx needs, together with dγ and dβ; then dx. */
@inline
function backRow(
  n: i32,
  x: usize, kept: usize, gamma: usize, g: usize,
  dx: usize, dgamma: usize, dbeta: usize,
): void {
  const unit = v128.load32_splat(kept)
  const away = v128.load32_splat(kept, 4)
  const scale = v128.load32_splat(kept, 8)
  const shift = v128.load32_splat(kept, 12)
  const rstd = f32x4.mul(unit, scale)
  const end = wholes(n)
  const left = rest(n)
  let sums = f32x4.splat(0)
  let product0 = sums
  let product1 = sums
  let sum: f32 = 0
  let product: f32 = 0
  let at: usize = 0
  while (true) {
    const slope0 = v128.load(g + at)
    const slope1 = upper(g + at)
    const norm0 = madd(madd(v128.load(x + at), unit, away), scale, shift)
    const norm1 = madd(madd(upper(x + at), unit, away), scale, shift)
    const scaled0 = madd(slope0, norm0, v128.load(dgamma + at))
    const scaled1 = madd(slope1, norm1, upper(dgamma + at))
    const moved0 = f32x4.add(slope0, v128.load(dbeta + at))
    const moved1 = f32x4.add(slope1, upper(dbeta + at))
    const h0 = f32x4.mul(slope0, v128.load(gamma + at))
    const h1 = f32x4.mul(slope1, upper(gamma + at))
    if (at == end) {
      storeRest(left, dgamma + at, scaled0, scaled1)
      storeRest(left, dbeta + at, moved0, moved1)
      showPair(product0, product1)
      sum = across(addRest(left, sums, h0, h1))
      product = maddUp(left, product0, product1, h0, norm0, h1, norm1)
      break
    }
    storePair(dgamma + at, scaled0, scaled1)
    storePair(dbeta + at, moved0, moved1)
    sums = addRound(sums, h0, h1)
    const moreProduct = madd(h0, norm0, product0)
    product0 = WIDE ? moreProduct : product1
    product1 = WIDE ? madd(h1, norm1, product1) : moreProduct
    at += STEP
  }
  const mean = f32x4.splat(sum / <f32>n)
  const lean = f32x4.splat(-product / <f32>n)
  at = 0
  while (true) {
    const h0 = f32x4.mul(v128.load(g + at), v128.load(gamma + at))
    const h1 = f32x4.mul(upper(g + at), upper(gamma + at))
    const norm0 = madd(madd(v128.load(x + at), unit, away), scale, shift)
    const norm1 = madd(madd(upper(x + at), unit, away), scale, shift)
    const value0 = f32x4.mul(rstd, madd(lean, norm0, f32x4.sub(h0, mean)))
    const value1 = f32x4.mul(rstd, madd(lean, norm1, f32x4.sub(h1, mean)))
    if (at == end) return storeRest(left, dx + at, value0, value1)
    storePair(dx + at, value0, value1)
    at += STEP
  }
}

/**
 * Σ a b, where each of two sums has every other four: in the wide binary one would wait for itself. Added are the first
 * `count` products of a round that is not whole.
 */
@inline
function maddUp(count: i32, sum0: v128, sum1: v128, a0: v128, b0: v128, a1: v128, b1: v128): f32 {
  if (!WIDE || count < 4) return across(f32x4.add(sum1, f32x4.add(sum0, first(count, f32x4.mul(a0, b0)))))
  return across(f32x4.add(f32x4.add(sum1, first(count - 4, f32x4.mul(a1, b1))), madd(a0, b0, sum0)))
}
