// Whoever must carry everything along forgets: a recurrent network on the same rows.

import { RNN } from '@neuralings/transformer'
import type { Claim } from '../claim.ts'
import { embedDim, learnToRecall } from '../recall.ts'

export const recallByRNN: Claim = {
  name: 'recall-rnn',
  about: 'an RNN does not: a guess is right once in ten times',
  wanted: { atMost: 0.35 },
  unit: '%',
  source: 'PyTorch 19.0, 16.9, 17.2 %',
  async *train(seed) {
    return yield* learnToRecall(seed, rng => [
      new RNN(embedDim, embedDim, { rng, batchFirst: true }),
    ])
  },
}
