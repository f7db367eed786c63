// Real handwriting, read by two linear layers with a bend between them.

import { loadDigits } from '@neuralings/datasets/digits'
import { MLP } from '@neuralings/nn-mlp'
import { Adam, batches, crossEntropy, fit } from '@neuralings/optim'
import { createRng } from '@neuralings/tensor'
import { accuracy } from '../accuracy.ts'
import type { Claim } from '../claim.ts'

export const digitsMLP: Claim = {
  name: 'digits-mlp',
  about: 'an MLP 784-128-10 reads new digits after 5 epochs of 10,000',
  wanted: { atLeast: 0.93 },
  unit: '%',
  source: 'PyTorch 93.3, 93.3, 93.1 %',
  async *train(seed) {
    const { train, test } = await loadDigits()
    const rng = createRng(seed)
    const model = new MLP([784, 128, 10], { rng })
    const optimizer = new Adam(model.parameters(), { lr: 0.001 })
    const deck = batches({ x: train.images, y: train.labels }, { batchSize: 64, rng })
    yield* fit({ model, loss: crossEntropy, optimizer, batches: deck, epochs: 5 })
    return { reached: accuracy(model, { x: test.images, y: test.labels }) }
  },
}
