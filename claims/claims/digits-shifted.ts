// Digits that were pushed aside: the MLP has learnt a weight for each pixel, and is lost; the convolution has learnt what
// strokes look like, wherever they are.

import { augment, CNN, flatten } from '@neuralings/nn-cnn'
import { MLP, type Module, Sequential } from '@neuralings/nn-mlp'
import { createRng } from '@neuralings/tensor'
import type { Claim } from '../claim.ts'
import { learnClasses } from '../classes.ts'
import { digitPictures, picture } from '../digits.ts'

export const shiftedDigits: Claim = {
  name: 'digits-shifted',
  about:
    'how much more of the digits a CNN reads than an MLP, once they are moved by up to 3 pixels',
  wanted: { atLeast: 0.1 },
  unit: 'points',
  source: 'PyTorch 18.7, 19.7, 19.0 points',
  async *train(seed) {
    const { seen, unseen } = await digitPictures()
    const rng = createRng(seed)
    const moved = { ...unseen, x: augment(unseen.x, { shift: 3, rng }) }
    const setting = { lr: 0.003, batchSize: 64, epochs: 3, rng }
    const learn = (model: Module) => learnClasses(model, { seen, unseen: moved, ...setting })
    const mlp = yield* learn(new Sequential(flatten, new MLP([784, 128, 10], { rng })))
    const cnn = yield* learn(new CNN(picture, { channels: [8, 16], sizes: [10], rng }))
    const [cnnShare, mlpShare] = [cnn, mlp].map(({ reached }) => (100 * reached).toFixed(1))
    return {
      reached: cnn.reached - mlp.reached,
      beside: `CNN ${cnnShare} %, MLP ${mlpShare} %`,
    }
  },
}
