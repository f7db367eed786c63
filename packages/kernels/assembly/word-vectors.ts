// Word vectors learn by small steps: an example moves the vectors of a few words, at once, before the next one is read.
// Skip-gram and CBOW with negative sampling, after Mikolov et al. (2013).
import { madd, storeFirst } from './lanes'
import { exp4, log4 } from './math'
import { dot } from './softmax'

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
  const h = work
  const dh = work + row
  let loss: f64 = 0
  for (; count > 0; count--) {
    const n = load<i32>(used)
    const share: f32 = <f32>1 / <f32>n
    memory.fill(work, 0, row << 1)
    for (let i = 0; i < n; i++) addScaled(dim, vector(vectors, inputs, i, row), share, h)
    for (let k = 0; k < choices; k++) {
      const c = vector(contexts, targets, k, row)
      const score = dot(dim, h, c)
      const wanted: f32 = k == 0 ? 1 : 0
      loss += surprise(k == 0 ? -score : score)
      const excess = sigmoid(score) - wanted
      addScaled(dim, c, excess, dh)
      addScaled(dim, h, -rate * excess, c)
    }
    for (let i = 0; i < n; i++) addScaled(dim, dh, -rate * share, vector(vectors, inputs, i, row))
    inputs += width << 2
    used += 4
    targets += choices << 2
  }
  return loss
}

/** Where the vector of word words[i] begins. */
@inline
function vector(table: usize, words: usize, i: i32, row: usize): usize {
  return table + <usize>load<i32>(words + (i << 2)) * row
}

/** y += x · factor */
function addScaled(n: i32, x: usize, factor: f32, y: usize): void {
  const factors = f32x4.splat(factor)
  while (true) {
    const sum = madd(v128.load(x), factors, v128.load(y))
    if (n < 4) return storeFirst(n, y, sum)
    v128.store(y, sum)
    n -= 4
    x += 16
    y += 16
  }
}

function sigmoid(x: f32): f32 {
  return 1 / (1 + exp(-x))
}

/** ln (1 + eˣ) = −ln (1 − σ(x)) */
function surprise(x: f32): f32 {
  const small = exp(-abs(x))
  return max(x, 0) + f32x4.extract_lane(log4(f32x4.splat(1 + small)), 0)
}

function exp(x: f32): f32 {
  return f32x4.extract_lane(exp4(f32x4.splat(x)), 0)
}
