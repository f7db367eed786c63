// wrong: the weights of draw get the power again
// should hear: w \*\* 0\.75
import type { Rng } from '@neuralings/tensor'

/** Where chance comes from: numbers from 0 up to 1, all equally likely. */
type Chance = Pick<Rng, 'uniform'>

/** An index i, drawn with the chance weights[i] / Σ weights. */
export function draw(weights: number[], { rng }: { rng: Chance }): number {
  let left = rng.uniform() * weights.reduce((sum, weight) => sum + weight, 0)
  let i = 0
  while (left >= weights[i]) left -= weights[i++]
  return i
}

interface NegativesOptions {
  /** How many words to draw. */
  k: number
  /** The word that is right, and is never drawn. */
  not: number
  rng: Chance
}

/** k words, drawn with chances in proportion to count^0.75; `not` is none of them. */
export function negatives(counts: number[], { k, not, rng }: NegativesOptions): number[] {
  const weights = counts.map((count, id) => (id === not ? 0 : count ** 0.75))
  return Array.from({ length: k }, () => draw(weights.map(w => w ** 0.75), { rng }))
}
