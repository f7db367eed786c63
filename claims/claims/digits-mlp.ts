// Real handwriting, read by two linear layers with a bend between them.

import { loadDigits } from '@neuralings/datasets/digits'
import { MLP } from '@neuralings/nn-mlp'
import { createRng } from '@neuralings/tensor'
import type { Claim } from '../claim.ts'
import { learnClasses } from '../classes.ts'

export const digitsMLP: Claim = {
  name: 'digits-mlp',
  about: 'an MLP 784-128-10 reads new digits after 5 epochs of 10,000',
  wanted: { atLeast: 0.93 },
  unit: '%',
  source: 'PyTorch 93.3, 93.3, 93.1 %',
  async *train(seed) {
    const { train, test } = await loadDigits()
    const [seen, unseen] = [train, test].map(({ images: x, labels: y }) => ({ x, y }))
    const rng = createRng(seed)
    const model = new MLP([784, 128, 10], { rng })
    const setting = { lr: 0.001, batchSize: 64, epochs: 5, rng }
    return yield* learnClasses(model, { seen, unseen, ...setting })
  },
}
