// Two half circles in each other, which no straight line can part.

import { tanh } from '@neuralings/activations'
import { moons } from '@neuralings/datasets'
import { MLP } from '@neuralings/nn-mlp'
import { Adam, batches, crossEntropy, fit } from '@neuralings/optim'
import { createRng } from '@neuralings/tensor'
import { accuracy } from '../accuracy.ts'
import type { Claim } from '../claim.ts'

export const twoMoons: Claim = {
  name: 'moons',
  about: 'an MLP 2-16-16-2 tells 200 new points of two moons apart, noise 0.1',
  wanted: { atLeast: 1 },
  unit: '%',
  source: 'set after PyTorch',
  async *train(seed) {
    const rng = createRng(seed)
    const [seen, unseen] = [moons({ n: 200, rng }), moons({ n: 200, rng })]
    const model = new MLP([2, 16, 16, 2], { rng, activation: tanh })
    const optimizer = new Adam(model.parameters(), { lr: 0.01 })
    const deck = batches(seen, { batchSize: 50, rng })
    yield* fit({ model, loss: crossEntropy, optimizer, batches: deck, epochs: 100 })
    return { reached: accuracy(model, unseen) }
  },
}
