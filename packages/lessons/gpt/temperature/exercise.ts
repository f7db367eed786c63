import { softmax } from '@neuralings/activations'
import { div, type Tensor, tensor } from '@neuralings/tensor'

/** Scores [V] that make likely tokens likelier below temperature 1, and unlikely ones above it. */
export function withTemperature(logits: Tensor, temperature: number): Tensor {
  // todo: what softmax is to see; a temperature that is not above 0 is refused
  if (temperature > 0) return div(logits, temperature)
  throw new RangeError('withTemperature: expected a temperature above 0')
  // end
}

/** The k highest of the scores [V] as they are, and −∞ for all others. */
export function keepTopK(logits: Tensor, k: number): Tensor {
  const scores = logits.toArray() as number[]
  // todo: −∞ in all places but k
  const byScore = [...scores.keys()].sort((i, j) => scores[j] - scores[i])
  const kept = new Set(byScore.slice(0, k))
  return tensor(scores.map((score, i) => (kept.has(i) ? score : -Infinity)))
  // end
}

export interface Sampling {
  temperature: number
  topK: number
}

/** How likely each token is to be drawn: [V], which sums to 1. */
export function sharesOf(logits: Tensor, { temperature, topK }: Sampling): Tensor {
  return softmax(keepTopK(withTemperature(logits, temperature), topK), { dim: 0 }).data
}
