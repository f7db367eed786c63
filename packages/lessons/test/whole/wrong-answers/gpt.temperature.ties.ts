// wrong: everything not below the k-th stays
// should hear: more than k|equal
import { softmax } from '@neuralings/activations'
import { div, mul, type Tensor, tensor } from '@neuralings/tensor'

export interface Sampling {
  temperature: number
  topK: number
}

export function sharesOf(logits: Tensor, { temperature, topK }: Sampling): Tensor {
  return softmax(keepTopK(withTemperature(logits, temperature), topK), { dim: 0 }).data
}

export function withTemperature(logits: Tensor, temperature: number): Tensor {
  if (!(temperature > 0)) throw new RangeError('above 0')
  return div(logits, temperature)
}

export function keepTopK(logits: Tensor, k: number): Tensor {
  const scores = logits.toArray() as number[]
  const sorted = [...scores].sort((a, b) => b - a)
  const least = sorted[k - 1] ?? -Infinity
  return tensor(scores.map(s => (s >= least ? s : -Infinity)))
}
