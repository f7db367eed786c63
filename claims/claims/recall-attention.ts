// Whoever can look back need not remember: one layer of attention.

import { Embedding } from '@neuralings/embedding'
import { Linear, Sequential } from '@neuralings/nn-mlp'
import { createRng } from '@neuralings/tensor'
import { EncoderLayer, LearntPositions } from '@neuralings/transformer'
import type { Claim } from '../claim.ts'
import { embedDim, last, learnToRecall, length, symbols } from '../recall.ts'

export const recallByAttention: Claim = {
  name: 'recall-attention',
  about: 'attention says which of 20 symbols stood at a place',
  wanted: { atLeast: 0.98 },
  unit: '%',
  source: 'PyTorch 100.0 %',
  async *train(seed) {
    const rng = createRng(seed)
    const model = new Sequential(
      new Embedding(symbols + length, embedDim, { rng }),
      new LearntPositions(length + 1, embedDim, { rng }),
      new EncoderLayer(embedDim, 4, { rng, normFirst: true }),
      last,
      new Linear(embedDim, symbols, { rng }),
    )
    return yield* learnToRecall(model, rng)
  },
}
