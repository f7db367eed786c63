// Two half circles in each other, which no straight line can part.

import { tanh } from '@neuralings/activations'
import { moons } from '@neuralings/datasets'
import { MLP } from '@neuralings/nn-mlp'
import { createRng } from '@neuralings/tensor'
import type { Claim } from '../claim.ts'
import { learnClasses } from '../classes.ts'

export const twoMoons: Claim = {
  name: 'moons',
  about: 'an MLP 2-16-16-2 tells 200 new points of two moons apart, noise 0.1',
  wanted: { atLeast: 1 },
  unit: '%',
  source: 'PyTorch 100.0 %',
  async *train(seed) {
    const rng = createRng(seed)
    const [seen, unseen] = [moons({ n: 200, rng }), moons({ n: 200, rng })]
    const model = new MLP([2, 16, 16, 2], { rng, activation: tanh })
    const setting = { lr: 0.01, batchSize: 50, epochs: 100, rng }
    return yield* learnClasses(model, { seen, unseen, ...setting })
  },
}
