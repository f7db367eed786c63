// Whoever must carry everything along forgets: a recurrent network on the same rows.

import { Embedding } from '@neuralings/embedding'
import { Linear, Sequential } from '@neuralings/nn-mlp'
import { createRng } from '@neuralings/tensor'
import { RNN } from '@neuralings/transformer'
import type { Claim } from '../claim.ts'
import { embedDim, last, learnToRecall, length, symbols } from '../recall.ts'

export const recallByRNN: Claim = {
  name: 'recall-rnn',
  about: 'an RNN does not: a guess is right once in ten times',
  wanted: { atMost: 0.35 },
  unit: '%',
  source: 'PyTorch 16.9, 15.8, 17.9 %',
  async *train(seed) {
    const rng = createRng(seed)
    const model = new Sequential(
      new Embedding(symbols + length, embedDim, { rng }),
      new RNN(embedDim, embedDim, { rng, batchFirst: true }),
      last,
      new Linear(embedDim, symbols, { rng }),
    )
    return yield* learnToRecall(model, rng)
  },
}
