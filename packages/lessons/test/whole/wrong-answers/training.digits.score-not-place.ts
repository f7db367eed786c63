// wrong: returns the highest score, not the place where it is
// should hear: place|\bindex|where|which digit
import { loadDigits } from '@neuralings/datasets/digits'
import { Adam, crossEntropy } from '@neuralings/optim'
import { createRng, slice, type Tensor } from '@neuralings/tensor'
import { fit } from './loop.ts'
import { batches } from './mini-batches.ts'
import { bend, createLayers, dense, forward, parametersOf } from './spirals.ts'

/** What the network is made of. The check looks at each piece before it trains. */
export const engine = { bend, dense, fit, batches }

/** The digit with the highest score, for each row of logits [B, 10]. */
export function guess(logits: number[][]): number[] {
  return logits.map(row => Math.max(...row))
}

/** The share of guesses that are right. */
export function accuracy(guesses: number[], labels: number[]): number {
  let right = 0
  for (const [i, digit] of guesses.entries()) if (digit === labels[i]) right++
  return right / guesses.length
}

interface Setting {
  seed: number
  epochs: number
  /** How many of the 10,000 digits to learn from. */
  count?: number
}

/** Trains a reader of digits; hands it out with the held-out digits, at first untrained, then after every step. */
export async function* train({ seed, epochs, count = 10_000 }: Setting) {
  const { train, test } = await loadDigits()
  const rng = createRng(seed)
  const layers = createLayers([784, 128, 10], rng)
  const model = (x: Tensor) => forward(layers, x)
  const optimizer = new Adam(parametersOf(layers), { lr: 0.003 })
  const data = { x: slice(train.images, [[0, count]]), y: slice(train.labels, [[0, count]]) }
  const deck = batches(data, { batchSize: 64, rng })
  yield { step: 0, loss: undefined, model, test }
  for (const { step, loss } of fit({ model, loss: crossEntropy, optimizer, batches: deck, epochs }))
    yield { step, loss, model, test }
}
