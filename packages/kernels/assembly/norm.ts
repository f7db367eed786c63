// Layer norm: every row is moved and scaled to mean 0 and variance 1, then scaled and moved as has been learnt.
import { mulScalar } from './arithmetic'
import {
  across, addRest, addRound, first, madd, rest, ROUND, STEP, storePair, storeRest, upper, wholes,
} from './lanes'
import { total } from './reduce'

/** x̂ = (x − mean) · rstd, where rstd = 1 / √(variance + ε), and y = x̂ γ + β. Keeps x̂ and rstd for the way back. */
export function layerNorm(
  rows: i32, cols: i32,
  x: usize, gamma: usize, beta: usize, epsilon: f64,
  xhat: usize, rstd: usize, y: usize,
): void {
  for (; rows > 0; rows--) {
    let scale = layerNormRow(cols, x, gamma, beta, epsilon, xhat, y)
    if (!(scale > 0)) {
      // The variance is too large for float32. In a smaller unit it is not, and x̂ is the same.
      mulScalar(cols, x, UNIT, y)
      scale = UNIT * layerNormRow(cols, y, gamma, beta, epsilon * UNIT * UNIT, xhat, y)
    }
    store<f32>(rstd, scale)
    rstd += 4
    x += cols << 2
    xhat += cols << 2
    y += cols << 2
  }
}

const UNIT: f32 = 8.271806125530277e-25 // 2⁻⁸⁰: then no square is larger than 10²⁹

/** One row; returns rstd. */
function layerNormRow(
  cols: i32,
  x: usize, gamma: usize, beta: usize, epsilon: f64,
  xhat: usize, y: usize,
): f32 {
  // Far from 0 the sum of a row is rounded, and its mean may be off by more than the numbers differ. What it missed is
  // the mean of the distances to it, which are small.
  const near = f32x4.splat(total(cols, x) / <f32>cols)
  const sums = distances(cols, x, near)
  const missed = f32x4.extract_lane(sums, 0) / <f32>cols
  const variance = max<f32>(f32x4.extract_lane(sums, 1) / <f32>cols - missed * missed, 0)
  const scale = <f32>(1 / Math.sqrt(<f64>variance + epsilon))
  normalize(cols, x, near, f32x4.splat(scale), f32x4.splat(-missed * scale), gamma, beta, xhat, y)
  return scale
}

/** Σ d and Σ d² in the first two lanes, where d = x − near. */
@inline
function distances(n: i32, x: usize, near: v128): v128 {
  let s0 = f32x4.splat(0)
  let s1 = s0
  let squares0 = s0
  let squares1 = s0
  for (; n >= 8; n -= 8) {
    const d0 = f32x4.sub(v128.load(x), near)
    const d1 = f32x4.sub(v128.load(x, 16), near)
    s0 = f32x4.add(s0, d0)
    s1 = f32x4.add(s1, d1)
    squares0 = madd(d0, d0, squares0)
    squares1 = madd(d1, d1, squares1)
    x += 32
  }
  for (; n > 0; n -= 4) {
    const d = f32x4.sub(v128.load(x), near)
    const counted = n >= 4 ? d : first(n, d)
    s0 = f32x4.add(s0, counted)
    squares0 = madd(counted, counted, squares0)
    x += 16
  }
  const sum = f32x4.splat(across(f32x4.add(s0, s1)))
  return f32x4.replace_lane(sum, 1, across(f32x4.add(squares0, squares1)))
}

@inline
function normalize(
  n: i32,
  x: usize, near: v128, scale: v128, shift: v128, gamma: usize, beta: usize,
  xhat: usize, y: usize,
): void {
  while (true) {
    const norm0 = madd(f32x4.sub(v128.load(x), near), scale, shift)
    const norm1 = madd(f32x4.sub(upper(x), near), scale, shift)
    const value0 = madd(norm0, v128.load(gamma), v128.load(beta))
    const value1 = madd(norm1, upper(gamma), upper(beta))
    if (n < ROUND) {
      storeRest(n, xhat, norm0, norm1)
      return storeRest(n, y, value0, value1)
    }
    storePair(xhat, norm0, norm1)
    storePair(y, value0, value1)
    n -= ROUND
    x += STEP
    gamma += STEP
    beta += STEP
    xhat += STEP
    y += STEP
  }
}

/**
 * dx = rstd (h − mean(h) − x̂ mean(h x̂)), where h = g γ; dγ = Σᵣ g x̂ and dβ = Σᵣ g, over all rows.
 */
export function layerNormBack(
  rows: i32, cols: i32,
  xhat: usize, rstd: usize, gamma: usize, g: usize,
  dx: usize, dgamma: usize, dbeta: usize,
): void {
  memory.fill(dgamma, 0, <usize>cols << 2)
  memory.fill(dbeta, 0, <usize>cols << 2)
  for (; rows > 0; rows--) {
    backRow(cols, xhat, load<f32>(rstd), gamma, g, dx, dgamma, dbeta)
    rstd += 4
    xhat += cols << 2
    g += cols << 2
    dx += cols << 2
  }
}

/** Twice along the row: the means that dx needs, together with dγ and dβ; then dx. */
@inline
function backRow(
  n: i32,
  xhat: usize, rstd: f32, gamma: usize, g: usize,
  dx: usize, dgamma: usize, dbeta: usize,
): void {
  const end = wholes(n)
  const left = rest(n)
  let sum = f32x4.splat(0)
  let product = sum
  let at: usize = 0
  while (true) {
    const slope0 = v128.load(g + at)
    const slope1 = upper(g + at)
    const norm0 = v128.load(xhat + at)
    const norm1 = upper(xhat + at)
    const scaled0 = madd(slope0, norm0, v128.load(dgamma + at))
    const scaled1 = madd(slope1, norm1, upper(dgamma + at))
    const moved0 = f32x4.add(slope0, v128.load(dbeta + at))
    const moved1 = f32x4.add(slope1, upper(dbeta + at))
    const h0 = f32x4.mul(slope0, v128.load(gamma + at))
    const h1 = f32x4.mul(slope1, upper(gamma + at))
    if (at == end) {
      storeRest(left, dgamma + at, scaled0, scaled1)
      storeRest(left, dbeta + at, moved0, moved1)
      sum = addRest(left, sum, h0, h1)
      product = maddRest(left, h0, norm0, h1, norm1, product)
      break
    }
    storePair(dgamma + at, scaled0, scaled1)
    storePair(dbeta + at, moved0, moved1)
    sum = addRound(sum, h0, h1)
    product = madd(h0, norm0, product)
    if (WIDE) product = madd(h1, norm1, product)
    at += STEP
  }
  const scale = f32x4.splat(rstd)
  const mean = f32x4.splat(across(sum) / <f32>n)
  const slope = f32x4.splat(across(product) / <f32>n)
  at = 0
  while (true) {
    const h0 = f32x4.mul(v128.load(g + at), v128.load(gamma + at))
    const h1 = f32x4.mul(upper(g + at), upper(gamma + at))
    const moved0 = f32x4.sub(f32x4.sub(h0, mean), f32x4.mul(slope, v128.load(xhat + at)))
    const moved1 = f32x4.sub(f32x4.sub(h1, mean), f32x4.mul(slope, upper(xhat + at)))
    const value0 = f32x4.mul(scale, moved0)
    const value1 = f32x4.mul(scale, moved1)
    if (at == end) return storeRest(left, dx + at, value0, value1)
    storePair(dx + at, value0, value1)
    at += STEP
  }
}

/** Σ a b, and the first `count` products of a round that is not whole. */
@inline
function maddRest(count: i32, a0: v128, b0: v128, a1: v128, b1: v128, sum: v128): v128 {
  if (!WIDE || count < 4) return f32x4.add(sum, first(count, f32x4.mul(a0, b0)))
  return f32x4.add(madd(a0, b0, sum), first(count - 4, f32x4.mul(a1, b1)))
}
