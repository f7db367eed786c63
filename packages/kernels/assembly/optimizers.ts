// One step of every optimizer, in place: each parameter, its gradient and what is remembered of it are read and written
// once. The numbers that steer come as float64, so that 1 − 0.999 is not rounded before it is a number of its own. All
// rules are PyTorch's; in each, g is the gradient plus `weightDecay` times the parameter.
import { addScaled } from './elementwise'
import { either, madd, rest, STEP, storePair, storeRest, storeRestOfEight, storeTwo, upper, wholes } from './lanes'

/** A number, four times. */
@inline
function all(x: f64): v128 {
  return f32x4.splat(<f32>x)
}

/** p ← p − lr g. Without decay, as most often, that takes a fifth less time. Eight numbers a round, as in addScaled. */
export function sgd(n: i32, p: usize, g: usize, lr: f64, weightDecay: f64): void {
  if (weightDecay == 0) return addScaled(n, g, <f32>-lr, p)
  const rate = all(-lr)
  const decay = all(weightDecay)
  const last = p + wholes(n, 8)
  while (true) {
    const value0 = v128.load(p)
    const value1 = v128.load(p, 16)
    const next0 = madd(rate, madd(decay, value0, v128.load(g)), value0)
    const next1 = madd(rate, madd(decay, value1, v128.load(g, 16)), value1)
    if (p == last) return storeRestOfEight(rest(n, 8), p, next0, next1)
    storeTwo(p, next0, next1)
    p += 32
    g += 32
  }
}

/** v ← momentum v + gain g, then p ← p − lr v, or p − lr (g + momentum v). A gain of 1 is no dampening. */
export function sgdMomentum(
  n: i32, p: usize, g: usize, v: usize,
  lr: f64, momentum: f64, gain: f64, nesterov: bool, weightDecay: f64,
): void {
  const rate = all(-lr)
  const keep = all(momentum)
  const share = all(gain)
  const decay = all(weightDecay)
  const last = p + wholes(n)
  while (true) {
    const value0 = v128.load(p)
    const value1 = upper(p)
    const slope0 = madd(decay, value0, v128.load(g))
    const slope1 = madd(decay, value1, upper(g))
    const speed0 = madd(keep, v128.load(v), f32x4.mul(share, slope0))
    const speed1 = madd(keep, upper(v), f32x4.mul(share, slope1))
    const next0 = madd(rate, either(nesterov, madd(keep, speed0, slope0), speed0), value0)
    const next1 = madd(rate, either(nesterov, madd(keep, speed1, slope1), speed1), value1)
    if (p == last) {
      storeRest(rest(n), v, speed0, speed1)
      return storeRest(rest(n), p, next0, next1)
    }
    storePair(v, speed0, speed1)
    storePair(p, next0, next1)
    p += STEP
    g += STEP
    v += STEP
  }
}

/**
 * m ← β₁ m + (1 − β₁) g, v ← β₂ v + (1 − β₂) g², then p ← p − lr (m / c₁) / (√(v / c₂) + ε), where c = 1 − βᵗ. AdamW has
 * no weight decay but multiplies p by `shrink` first, which is 1 − lr · its own weight decay; 1 for Adam.
 */
export function adam(
  n: i32, p: usize, g: usize, m: usize, v: usize,
  lr: f64, beta1: f64, beta2: f64, c1: f64, c2: f64, epsilon: f64, weightDecay: f64, shrink: f64,
): void {
  const rate = all(-lr / c1)
  const keep1 = all(beta1)
  const take1 = all(1 - beta1)
  const keep2 = all(beta2)
  const take2 = all(1 - beta2)
  const size = all(1 / Math.sqrt(c2))
  const least = all(epsilon)
  const decay = all(weightDecay)
  const shorter = all(shrink)
  const last = p + wholes(n)
  while (true) {
    const value0 = f32x4.mul(v128.load(p), shorter)
    const value1 = f32x4.mul(upper(p), shorter)
    const slope0 = madd(decay, value0, v128.load(g))
    const slope1 = madd(decay, value1, upper(g))
    const mean0 = madd(keep1, v128.load(m), f32x4.mul(take1, slope0))
    const mean1 = madd(keep1, upper(m), f32x4.mul(take1, slope1))
    const square0 = madd(keep2, v128.load(v), f32x4.mul(f32x4.mul(take2, slope0), slope0))
    const square1 = madd(keep2, upper(v), f32x4.mul(f32x4.mul(take2, slope1), slope1))
    const stride0 = f32x4.div(mean0, madd(f32x4.sqrt(square0), size, least))
    const stride1 = f32x4.div(mean1, madd(f32x4.sqrt(square1), size, least))
    const next0 = madd(rate, stride0, value0)
    const next1 = madd(rate, stride1, value1)
    if (p == last) {
      storeRest(rest(n), m, mean0, mean1)
      storeRest(rest(n), v, square0, square1)
      return storeRest(rest(n), p, next0, next1)
    }
    storePair(m, mean0, mean1)
    storePair(v, square0, square1)
    storePair(p, next0, next1)
    p += STEP
    g += STEP
    m += STEP
    v += STEP
  }
}

/** s ← α s + (1 − α) g², then p ← p − lr g / (√s + ε) */
export function rmsprop(
  n: i32, p: usize, g: usize, s: usize,
  lr: f64, alpha: f64, epsilon: f64, weightDecay: f64,
): void {
  measured(n, p, g, s, lr, alpha, 1 - alpha, epsilon, weightDecay)
}

/** s ← s + g², then p ← p − lr g / (√s + ε) */
export function adagrad(
  n: i32, p: usize, g: usize, s: usize,
  lr: f64, epsilon: f64, weightDecay: f64,
): void {
  measured(n, p, g, s, lr, 1, 1, epsilon, weightDecay)
}

/** s ← keep s + take g², then p ← p − lr g / (√s + ε) */
function measured(
  n: i32, p: usize, g: usize, s: usize,
  lr: f64, keep: f64, take: f64, epsilon: f64, weightDecay: f64,
): void {
  const rate = all(-lr)
  const kept = all(keep)
  const taken = all(take)
  const least = all(epsilon)
  const decay = all(weightDecay)
  const last = p + wholes(n)
  while (true) {
    const value0 = v128.load(p)
    const value1 = upper(p)
    const slope0 = madd(decay, value0, v128.load(g))
    const slope1 = madd(decay, value1, upper(g))
    const square0 = madd(kept, v128.load(s), f32x4.mul(f32x4.mul(taken, slope0), slope0))
    const square1 = madd(kept, upper(s), f32x4.mul(f32x4.mul(taken, slope1), slope1))
    const next0 = madd(rate, f32x4.div(slope0, f32x4.add(f32x4.sqrt(square0), least)), value0)
    const next1 = madd(rate, f32x4.div(slope1, f32x4.add(f32x4.sqrt(square1), least)), value1)
    if (p == last) {
      storeRest(rest(n), s, square0, square1)
      return storeRest(rest(n), p, next0, next1)
    }
    storePair(s, square0, square1)
    storePair(p, next0, next1)
    p += STEP
    g += STEP
    s += STEP
  }
}
