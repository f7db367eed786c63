// One step of every optimiser, in place: each parameter, its gradient and what is remembered of it are read and written
// once. The numbers that steer come as float64, so that 1 − 0.999 is not rounded before it is a number of its own. All
// laws are PyTorch's; in each, g is the gradient plus `weightDecay` times the parameter.
import { madd, storeFirst, wholes } from './lanes'

/** A number, four times. */
@inline
function all(x: f64): v128 {
  return f32x4.splat(<f32>x)
}

/** p ← p − lr g */
export function sgd(n: i32, p: usize, g: usize, lr: f64, weightDecay: f64): void {
  if (weightDecay == 0) descend(false, n, p, g, lr, 0)
  else descend(true, n, p, g, lr, weightDecay)
}

/** The most common step does without decay: a fifth less time. Which it is, is known when this is compiled. */
@inline
function descend(decays: bool, n: i32, p: usize, g: usize, lr: f64, weightDecay: f64): void {
  const rate = all(-lr)
  const decay = all(weightDecay)
  const last = p + wholes(n)
  while (true) {
    const value = v128.load(p)
    const gradient = v128.load(g)
    const next = madd(rate, decays ? madd(decay, value, gradient) : gradient, value)
    if (p == last) return storeFirst(n & 3, p, next)
    v128.store(p, next)
    p += 16
    g += 16
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
    const value = v128.load(p)
    const slope = madd(decay, value, v128.load(g))
    const speed = madd(keep, v128.load(v), f32x4.mul(share, slope))
    const next = madd(rate, nesterov ? madd(keep, speed, slope) : speed, value)
    if (p == last) {
      storeFirst(n & 3, v, speed)
      return storeFirst(n & 3, p, next)
    }
    v128.store(v, speed)
    v128.store(p, next)
    p += 16
    g += 16
    v += 16
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
    const value = f32x4.mul(v128.load(p), shorter)
    const slope = madd(decay, value, v128.load(g))
    const mean = madd(keep1, v128.load(m), f32x4.mul(take1, slope))
    const square = madd(keep2, v128.load(v), f32x4.mul(f32x4.mul(take2, slope), slope))
    const stride = f32x4.div(mean, madd(f32x4.sqrt(square), size, least))
    const next = madd(rate, stride, value)
    if (p == last) {
      storeFirst(n & 3, m, mean)
      storeFirst(n & 3, v, square)
      return storeFirst(n & 3, p, next)
    }
    v128.store(m, mean)
    v128.store(v, square)
    v128.store(p, next)
    p += 16
    g += 16
    m += 16
    v += 16
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
    const value = v128.load(p)
    const slope = madd(decay, value, v128.load(g))
    const square = madd(kept, v128.load(s), f32x4.mul(f32x4.mul(taken, slope), slope))
    const next = madd(rate, f32x4.div(slope, f32x4.add(f32x4.sqrt(square), least)), value)
    if (p == last) {
      storeFirst(n & 3, s, square)
      return storeFirst(n & 3, p, next)
    }
    v128.store(s, square)
    v128.store(p, next)
    p += 16
    g += 16
    s += 16
  }
}
