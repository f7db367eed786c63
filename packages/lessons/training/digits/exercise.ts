import type { Variable } from '@neuralings/autograd'
import { loadDigits } from '@neuralings/datasets/digits'
import { Adam, crossEntropy, together } from '@neuralings/optim'
import { createRng, slice, type Tensor } from '@neuralings/tensor'
import { fit } from '../loop/exercise.ts'
import { batches } from '../mini-batches/exercise.ts'
import {
  bend,
  createLayers,
  dense,
  forward,
  type Layer,
  parametersOf,
} from '../spirals/exercise.ts'

/** What the network is made of. The check looks at each piece before it trains. */
export const engine = { bend, dense, fit, batches }

/** The digit with the highest score, for each row of logits [B, 10]. */
export function guess(logits: number[][]): number[] {
  // todo: in each row, where the largest number is
  return logits.map(row => row.indexOf(Math.max(...row)))
  // end
}

/** The share of guesses that are right. */
export function accuracy(guesses: number[], labels: number[]): number {
  // todo: count where both agree, and divide
  return guesses.filter((g, i) => g === labels[i]).length / labels.length
  // end
}

/** The parameters by the names that PyTorch gives them in nn.Sequential(Linear, ReLU, Linear). */
const named = (layers: Layer[]): Record<string, Variable> =>
  Object.fromEntries(
    layers.flatMap(({ w, b }, i) => [
      [`${2 * i}.weight`, w],
      [`${2 * i}.bias`, b],
    ]),
  )

interface Setting {
  seed: number
  /** How many of the 10,000 digits to learn from. */
  count?: number
}

/** Trains a reader of digits as long as you walk along; hands it out, at first untrained, then after every step. */
export async function* train({ seed, count = 10_000 }: Setting) {
  const { train, test } = await loadDigits()
  const rng = createRng(seed)
  const layers = createLayers([784, 128, 10], rng)
  const model = (x: Tensor) => forward(layers, x)
  const optimizer = new Adam(parametersOf(layers), { lr: 0.003 })
  const parameters = named(layers)
  const data = { x: slice(train.images, [[0, count]]), y: slice(train.labels, [[0, count]]) }
  const deck = batches(data, { batchSize: 64, rng })
  const now = { model, test, parameters, optimizer: together({ optimizer, rng }) }
  yield { ...now, step: 0, loss: undefined }
  const steps = fit({ model, loss: crossEntropy, optimizer, batches: deck, epochs: Infinity })
  for (const { step, loss } of steps) yield { ...now, step, loss }
}
