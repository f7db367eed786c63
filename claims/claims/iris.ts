// Fisher's flowers, 1936: three kinds, four lengths. Two of the kinds overlap a little, so not every split will do;
// here every fifth flower is held out, ten of each kind.

import { normalizer } from '@neuralings/datasets'
import { iris } from '@neuralings/datasets/iris'
import { MLP } from '@neuralings/nn-mlp'
import { createRng, take, tensor } from '@neuralings/tensor'
import type { Claim } from '../claim.ts'
import { learnClasses } from '../classes.ts'

export const irises: Claim = {
  name: 'iris',
  about: 'an MLP 4-16-3 names 29 of 30 new irises',
  wanted: { atLeast: 29 / 30 },
  unit: '%',
  source: 'PyTorch 96.7 %',
  async *train(seed) {
    const rng = createRng(seed)
    const split = [flowers(i => i % 5 !== 0), flowers(i => i % 5 === 0)]
    const normalize = normalizer(split[0].x)
    const [seen, unseen] = split.map(({ x, y }) => ({ x: normalize(x), y }))
    const model = new MLP([4, 16, 3], { rng })
    const setting = { lr: 0.01, batchSize: 16, epochs: 50, rng }
    return yield* learnClasses(model, { seen, unseen, ...setting })
  },
}

function flowers(isWanted: (row: number) => boolean) {
  const { x, y } = iris()
  const rows = Array.from({ length: 150 }, (_, i) => i).filter(isWanted)
  const index = tensor(rows, { dtype: 'int32' })
  return { x: take(x, { index }), y: take(y, { index }) }
}
