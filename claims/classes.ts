// Learning to tell classes apart, as most claims do it: Adam on the cross-entropy, then an examination.

import { noGrad } from '@neuralings/autograd'
import type { Module } from '@neuralings/nn-mlp'
import { Adam, accuracy, type Batch, batches, crossEntropy, fit } from '@neuralings/optim'
import { argmax, type Rng, scope } from '@neuralings/tensor'
import type { Outcome, Step } from './claim.ts'

interface Lesson {
  seen: Batch
  unseen: Batch
  lr: number
  batchSize: number
  epochs: number
  rng: Rng
}

/** Trains `model` on what is seen. Reached is the share of the unseen whose class it names. */
export function* learnClasses(
  model: Module,
  { seen, unseen, lr, batchSize, epochs, rng }: Lesson,
): Generator<Step, Outcome> {
  const optimizer = new Adam(model.parameters(), { lr })
  const deck = batches(seen, { batchSize, rng })
  yield* fit({ model, loss: crossEntropy, optimizer, batches: deck, epochs })
  return { reached: examine(model, unseen) }
}

/** The share of rows of `x` [n, …] for which the highest score is at the answer in `y` [n]. */
function examine(model: Module, { x, y }: Batch): number {
  return scope(() => noGrad(() => accuracy(argmax(model.forward(x).data, { dim: -1 }), y)))
}
