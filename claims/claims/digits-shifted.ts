// Digits that were pushed aside: the MLP has learnt a weight for each pixel, and is lost; the convolution has learnt what
// strokes look like, wherever they are.

import { loadDigits } from '@neuralings/datasets/digits'
import { augment, CNN, flatten } from '@neuralings/nn-cnn'
import { MLP, type Module, Sequential } from '@neuralings/nn-mlp'
import { Adam, batches, crossEntropy, fit } from '@neuralings/optim'
import { createRng, reshape } from '@neuralings/tensor'
import { accuracy } from '../accuracy.ts'
import type { Claim, Step } from '../claim.ts'

const image = [1, 28, 28] as const
const epochs = 3

export const shiftedDigits: Claim = {
  name: 'digits-shifted',
  about:
    'how much more of the digits a CNN reads than an MLP, once they are moved by up to 3 pixels',
  wanted: { atLeast: 0.1 },
  unit: 'points',
  source: 'set after PyTorch',
  async *train(seed) {
    const { train, test } = await loadDigits()
    const rng = createRng(seed)
    const seen = { x: reshape(train.images, [-1, ...image]), y: train.labels }
    const moved = augment(reshape(test.images, [-1, ...image]), { shift: 3, rng })

    async function* learn(model: Module): AsyncGenerator<Step, number> {
      const optimizer = new Adam(model.parameters(), { lr: 0.003 })
      const deck = batches(seen, { batchSize: 64, rng })
      yield* fit({ model, loss: crossEntropy, optimizer, batches: deck, epochs })
      return accuracy(model, { x: moved, y: test.labels })
    }
    const mlp = yield* learn(new Sequential(flatten, new MLP([784, 128, 10], { rng })))
    const cnn = yield* learn(new CNN(image, { channels: [8, 16], sizes: [10], rng }))
    const [cnnShare, mlpShare] = [cnn, mlp].map(share => (100 * share).toFixed(1))
    return { reached: cnn - mlp, beside: `CNN ${cnnShare} %, MLP ${mlpShare} %` }
  },
}
