// wrong: multiplies
// should hear: multiply
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
  return mul(logits, temperature)
}

export function keepTopK(logits: Tensor, k: number): Tensor {
  const scores = logits.toArray() as number[]
  const order = scores.map((_, i) => i).sort((a, b) => scores[b] - scores[a])
  const out = scores.map(() => -Infinity)
  for (const i of order.slice(0, k)) out[i] = scores[i]
  return tensor(out)
}
