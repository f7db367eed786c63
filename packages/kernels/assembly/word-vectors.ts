// Word vectors learn by small steps: an example moves the vectors of a few words, at once, before the next one is read.
// Skip-gram and CBOW with negative sampling, after Mikolov et al. (2013).
import { addScaled } from './elementwise'
import { exp4 } from './exp'
import { madd, ROUND, STEP, storePair, storeRest, upper } from './lanes'
import { log } from './math'
import { dot } from './softmax'

/** Far enough below what a float32 can hold. */
const LARGE: f32 = 1e30

/**
 * For each of `count` examples: h is the mean of the vectors of its inputs, used[i] of at most `width`. Of `choices` words
 * the first is right. Each one's score is h · c, with its row c of `contexts`; p = σ(score) is to become 1 for the right
 * word, and 0 for the others. With e = p − 1 for the right one, p for the others,
 *
 *   c ← c − rate e h      and then for each input      v ← v − rate Σ e c / used[i]
 *
 * Returns the sum of all −ln p and −ln (1 − p). In `work` there is room for two vectors.
 */
export function wordVectors(
  count: i32, width: i32, choices: i32, dim: i32,
  inputs: usize, used: usize, targets: usize,
  vectors: usize, contexts: usize,
  rate: f32, work: usize,
): f64 {
  const row = <usize>dim << 2
  const dh = work + row
  let loss: f64 = 0
  for (; count > 0; count--) {
    const n = load<i32>(used)
    const h = n == 1 ? vector(vectors, inputs, 0, row) : mean(n, dim, vectors, inputs, work)
    memory.fill(dh, 0, row)
    let product: f32 = 1 // Σ ln (1 + small) = ln Π (1 + small): one logarithm instead of many
    for (let k = 0; k < choices; k++) {
      const c = vector(contexts, targets, k, row)
      const score = dot(dim, h, c)
      const small = exp(-abs(score)) // does not overflow, as e to the score might
      const p: f32 = (score > 0 ? <f32>1 : small) / (1 + small)
      loss += max(k == 0 ? -score : score, 0)
      product *= 1 + small
      if (product > LARGE) {
        loss += log(product)
        product = 1
      }
      const excess: f32 = k == 0 ? p - 1 : p
      learn(dim, h, -rate * excess, c, excess, dh)
    }
    loss += log(product)
    const share = -rate / <f32>n
    for (let i = 0; i < n; i++) addScaled(dim, dh, share, vector(vectors, inputs, i, row))
    inputs += width << 2
    used += 4
    targets += choices << 2
  }
  return loss
}

/** The mean of n vectors, in y. */
function mean(n: i32, dim: i32, vectors: usize, words: usize, y: usize): usize {
  const row = <usize>dim << 2
  memory.fill(y, 0, row)
  for (let i = 0; i < n; i++) addScaled(dim, vector(vectors, words, i, row), 1 / <f32>n, y)
  return y
}

/** dh += excess c, and at the same time c += step h. */
function learn(n: i32, h: usize, step: f32, c: usize, excess: f32, dh: usize): void {
  const steps = f32x4.splat(step)
  const factors = f32x4.splat(excess)
  while (true) {
    const old0 = v128.load(c)
    const old1 = upper(c)
    const slope0 = madd(old0, factors, v128.load(dh))
    const slope1 = madd(old1, factors, upper(dh))
    const moved0 = madd(v128.load(h), steps, old0)
    const moved1 = madd(upper(h), steps, old1)
    if (n < ROUND) {
      storeRest(n, dh, slope0, slope1)
      return storeRest(n, c, moved0, moved1)
    }
    storePair(dh, slope0, slope1)
    storePair(c, moved0, moved1)
    n -= ROUND
    h += STEP
    c += STEP
    dh += STEP
  }
}

/** Where the vector of word words[i] begins. */
@inline
function vector(table: usize, words: usize, i: i32, row: usize): usize {
  return table + <usize>load<i32>(words + (i << 2)) * row
}

function exp(x: f32): f32 {
  return f32x4.extract_lane(exp4(f32x4.splat(x)), 0)
}
