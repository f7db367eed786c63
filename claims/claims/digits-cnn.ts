// The same digits, as pictures: two convolutions look for strokes everywhere, with an eleventh of the parameters.

import { loadDigits } from '@neuralings/datasets/digits'
import { CNN } from '@neuralings/nn-cnn'
import { Adam, batches, crossEntropy, fit } from '@neuralings/optim'
import { createRng, reshape } from '@neuralings/tensor'
import { accuracy } from '../accuracy.ts'
import type { Claim } from '../claim.ts'

export const digitsCNN: Claim = {
  name: 'digits-cnn',
  about: 'a CNN of 9,098 parameters reads new digits after 5 epochs of 10,000',
  wanted: { atLeast: 0.96 },
  unit: '%',
  source: 'PyTorch 97.1, 97.3, 97.4 %',
  async *train(seed) {
    const { train, test } = await loadDigits()
    const [x, unseen] = [train, test].map(({ images }) => reshape(images, [-1, 1, 28, 28]))
    const rng = createRng(seed)
    const model = new CNN([1, 28, 28], { channels: [8, 16], sizes: [10], rng })
    const optimizer = new Adam(model.parameters(), { lr: 0.003 })
    const deck = batches({ x, y: train.labels }, { batchSize: 64, rng })
    yield* fit({ model, loss: crossEntropy, optimizer, batches: deck, epochs: 5 })
    return { reached: accuracy(model, { x: unseen, y: test.labels }) }
  },
}
