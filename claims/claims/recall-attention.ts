// Whoever can look back need not remember: one layer of attention.

import { EncoderLayer, LearnedPositions } from '@neuralings/transformer'
import type { Claim } from '../claim.ts'
import { embedDim, learnToRecall, rowLength } from '../recall.ts'

export const recallByAttention: Claim = {
  name: 'recall-attention',
  about: 'attention says which of 20 symbols stood at a place',
  wanted: { atLeast: 0.98 },
  unit: '%',
  source: 'PyTorch 100.0 %',
  async *train(seed) {
    return yield* learnToRecall(seed, rng => [
      new LearnedPositions(rowLength, embedDim, { rng }),
      new EncoderLayer(embedDim, 4, { rng, normFirst: true }),
    ])
  },
}
