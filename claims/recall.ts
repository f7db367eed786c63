// Twenty symbols in a row, then the question which one stood at a certain place: 10,000 rows to learn from, 1,000 new ones.

import type { Variable } from '@neuralings/autograd'
import { select } from '@neuralings/autograd'
import { indexedRecall } from '@neuralings/datasets'
import { Embedding } from '@neuralings/embedding'
import { type Layer, Linear, Sequential } from '@neuralings/nn-mlp'
import type { Batch } from '@neuralings/optim'
import { createRng, type Rng } from '@neuralings/tensor'
import { learnClasses } from './classes.ts'

const [symbols, length] = [10, 20]

/** Symbols become vectors of so many numbers. */
export const embedDim = 64
/** A row, and the question. */
export const rowLength = length + 1

/** Trains what makes [n, 21, 64] of [n, 21, 64]: from the last step of that, the answer has to be told. */
export function learnToRecall(seed: number, middle: (rng: Rng) => Layer[]) {
  const rng = createRng(seed)
  const [seen, unseen] = drawRows(rng)
  const model = new Sequential(
    new Embedding(symbols + length, embedDim, { rng }),
    ...middle(rng),
    last,
    new Linear(embedDim, symbols, { rng }),
  )
  return learnClasses(model, { seen, unseen, lr: 0.001, batchSize: 64, epochs: 5, rng })
}

/** Rows `x` [n, 21], and which symbol was meant, `y` [n]. */
export function drawRows(rng: Rng): Batch[] {
  return [10_000, 1_000].map(n => indexedRecall({ n, length, symbols, rng }))
}

/** What the last step knows: [n, T, d] → [n, d]. */
function last(x: Variable): Variable {
  return select(x, { dim: 1, index: -1 })
}
