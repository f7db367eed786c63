// Twenty symbols in a row, then the question which one stood at a certain place: 10,000 rows to learn from, 1,000 new ones.

import type { Variable } from '@neuralings/autograd'
import { select } from '@neuralings/autograd'
import { indexedRecall } from '@neuralings/datasets'
import type { Module } from '@neuralings/nn-mlp'
import { Adam, batches, crossEntropy, fit } from '@neuralings/optim'
import type { Rng } from '@neuralings/tensor'
import { accuracy } from './accuracy.ts'
import type { Outcome, Step } from './claim.ts'

export const symbols = 10
export const length = 20
export const embedDim = 64

/** Trains a model that makes scores [n, 10] of rows [n, 21]. Reached is the share of new rows it gets right. */
export function* learnToRecall(model: Module, rng: Rng): Generator<Step, Outcome> {
  const [seen, unseen] = [10_000, 1_000].map(n => indexedRecall({ n, length, symbols, rng }))
  const optimizer = new Adam(model.parameters(), { lr: 0.001 })
  const deck = batches(seen, { batchSize: 64, rng })
  yield* fit({ model, loss: crossEntropy, optimizer, batches: deck, epochs: 5 })
  return { reached: accuracy(model, unseen) }
}

/** What the last step knows: [n, T, d] → [n, d]. */
export function last(x: Variable): Variable {
  return select(x, { dim: 1, index: -1 })
}
