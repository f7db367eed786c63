// Fisher's flowers, 1936: three kinds, four lengths. Two of the kinds overlap a little, so not every split will do;
// here every fifth flower is held out, ten of each kind.

import { normalizer } from '@neuralings/datasets'
import { iris } from '@neuralings/datasets/iris'
import { MLP } from '@neuralings/nn-mlp'
import { Adam, batches, crossEntropy, fit } from '@neuralings/optim'
import { createRng, take, tensor } from '@neuralings/tensor'
import { accuracy } from '../accuracy.ts'
import type { Claim } from '../claim.ts'

export const irises: Claim = {
  name: 'iris',
  about: 'an MLP 4-16-3 names 29 of 30 new irises',
  wanted: { atLeast: 29 / 30 },
  unit: '%',
  source: 'set after PyTorch',
  async *train(seed) {
    const rng = createRng(seed)
    const seen = flowers(i => i % 5 !== 0)
    const unseen = flowers(i => i % 5 === 0)
    const normalize = normalizer(seen.x)
    const model = new MLP([4, 16, 3], { rng })
    const optimizer = new Adam(model.parameters(), { lr: 0.01 })
    const deck = batches({ ...seen, x: normalize(seen.x) }, { batchSize: 16, rng })
    yield* fit({ model, loss: crossEntropy, optimizer, batches: deck, epochs: 50 })
    return { reached: accuracy(model, { ...unseen, x: normalize(unseen.x) }) }
  },
}

function flowers(isWanted: (row: number) => boolean) {
  const { x, y } = iris()
  const rows = Array.from({ length: 150 }, (_, i) => i).filter(isWanted)
  const index = tensor(rows, { dtype: 'int32' })
  return { x: take(x, { index }), y: take(y, { index }) }
}
