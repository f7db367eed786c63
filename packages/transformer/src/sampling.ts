// From scores to the next token. The likeliest one every time gives dull, repeating text; drawing by probability gives life,
// and now and then nonsense. Temperature, top-k and top-p lie between. Pure functions: logits [V] in, logits [V] out.
// The package transformers calls them logits processors.

import { softmax } from '@neuralings/activations'
import {
  argmax,
  cast,
  clone,
  contiguous,
  div,
  max,
  oneHot,
  type Rng,
  refuseRange,
  requireCounts,
  requireOptions,
  requireRng,
  sort,
  sub,
  type Tensor,
  type TypedArray,
} from '@neuralings/tensor'
import { checkLists, checkScores } from './scores.ts'

export interface SamplingOptions {
  /** 0 takes the likeliest, 1 leaves the probabilities as they are, more evens them out. */
  temperature?: number
  /** Only as many of the likeliest tokens. */
  topK?: number
  /** Only the likeliest tokens that together have this probability. */
  topP?: number
}

/**
 * The id with the highest score; the first of several. Throws for a score that is NaN or ∞, and when all are −∞, as do all
 * functions of scores.
 *
 * @example
 * console.log(greedy(tensor([1, 3, 2]))) // 1
 */
export function greedy(logits: Tensor): number {
  checkScores('greedy', logits)
  return argmax(logits).item()
}

/**
 * `logits / temperature`: below 1, likely tokens become likelier still; above, unlikely ones get a chance. Throws unless
 * the temperature is above 0.
 *
 * @example
 * console.log(withTemperature(tensor([1, 3]), 0.5).toArray()) // [ 2, 6 ]
 */
export function withTemperature(logits: Tensor, temperature: number): Tensor {
  checkScores('withTemperature', logits)
  if (temperature > 0 && temperature < Infinity) return div(logits, temperature)
  refuseRange('withTemperature', 'a temperature > 0', temperature)
}

/**
 * The `k` highest scores; all others become −∞. All stay, if there are no more than k. Throws unless k is a whole number
 * ≥ 1. (Fan et al., 2018)
 *
 * @example
 * console.log(keepTopK(tensor([1, 3, 2]), 2).toArray()) // [ -Infinity, 3, 2 ]
 */
export function keepTopK(logits: Tensor, k: number): Tensor {
  checkScores('keepTopK', logits)
  requireCounts({ k }, 'keepTopK')
  return dropFrom(logits, k)
}

/**
 * The highest scores whose probabilities together reach `p`, as few as possible, but at least one; all others become −∞.
 * Throws unless p is above 0, and at most 1. ("Nucleus sampling": Holtzman et al., 2020)
 *
 * @example
 * const logits = tensor([0.1, 0.6, 0.3].map(Math.log))
 * console.log(keepTopP(logits, 0.8).toArray()) // [ -Infinity, -0.510…, -1.203… ]
 */
export function keepTopP(logits: Tensor, p: number): Tensor {
  checkScores('keepTopP', logits)
  if (!(p > 0 && p <= 1)) refuseRange('keepTopP', 'p above 0, and at most 1', p)
  const { values } = sort(softmax(logits, { dim: 0 }).data, { descending: true })
  let count = 0
  for (let total = 0; count < values.size && total < p; count++) total += values.at(count)
  return dropFrom(logits, count)
}

/** Only the `count` highest scores; the first of several equal ones. */
function dropFrom(logits: Tensor, count: number): Tensor {
  const { indices } = sort(logits, { descending: true })
  const kept = logits.dtype === 'int32' ? cast(logits, 'float32') : clone(logits) // whole numbers have no −∞
  for (const id of indices.data.subarray(count)) kept.data[id] = -Infinity
  return kept
}

/**
 * The probability of each token to come next: `logits` [V] with their temperature, then cut to the top k, then to the
 * top p, then softmax. At temperature 0 all is on the likeliest. Throws for a temperature < 0, and as the parts do.
 *
 * @example
 * const options = { temperature: 0.5, topK: 2 }
 * console.log(samplingDistribution(tensor([1, 3, 2]), options).toArray()) // [ 0, 0.8807…, 0.1192… ]
 */
export function samplingDistribution(logits: Tensor, options: SamplingOptions = {}): Tensor {
  const names = ['temperature', 'topK', 'topP']
  const { temperature = 1, topK, topP } = requireOptions(options, 'samplingDistribution', names)
  checkScores('samplingDistribution', logits)
  const isFrozen = temperature >= 0 && Math.fround(temperature) === 0 // or so near to it that float32 sees no difference
  if (isFrozen) return oneHot(argmax(logits), logits.size)
  const shifted = sub(logits, max(logits)) // the highest is 0, and stays it however cold it gets
  let kept = withTemperature(shifted, temperature)
  if (topK !== undefined) kept = keepTopK(kept, topK)
  if (topP !== undefined) kept = keepTopP(kept, topP)
  return softmax(kept, { dim: 0 }).data
}

/**
 * An id, drawn as often as its share of all `weights` [V] says: `weights[id] / Σ weights`. Counts and probabilities are
 * weights. Throws unless all are finite and 0 or more, and one is more. PyTorch: torch.multinomial.
 *
 * @example
 * const rng = createRng(0)
 * const drawn = Array.from({ length: 1000 }, () => sample(tensor([1, 0, 4]), { rng }))
 * console.log([0, 1, 2].map(id => drawn.filter(each => each === id).length)) // [ 189, 0, 811 ]
 */
export function sample(weights: Tensor, options: { rng: Rng }): number {
  const { rng } = requireRng(options, 'sample', ['rng'])
  checkLists('sample', { weights })
  const { data } = contiguous(weights)
  const largest = largestOf(data)
  let total = 0 // in parts of the largest: no sum of these is too large for a number
  for (const weight of data) total += weight / largest
  const wanted = rng.uniform() * total
  let [last, counted] = [0, 0]
  for (let id = 0; id < data.length; id++) {
    if (data[id] === 0) continue
    counted += data[id] / largest
    last = id
    if (counted > wanted) break
  }
  return last // also where rounding made what was wanted the total
}

function largestOf(weights: TypedArray): number {
  let largest = 0
  let areRight = true
  for (const weight of weights) {
    areRight &&= weight >= 0 && weight < Infinity
    if (weight > largest) largest = weight
  }
  if (areRight && largest > 0) return largest
  throw new RangeError('sample: expected finite weights ≥ 0, at least one of them above 0')
}
