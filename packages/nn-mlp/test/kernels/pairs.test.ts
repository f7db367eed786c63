import { normal, testPairs } from '../../../../test/support/pairs.ts'

const [x, z, g] = [1, 2, 3].map(seed => () => normal([4, 5, 33], seed))
const [weight, bias] = [4, 5].map(seed => () => normal([33], seed))

await testPairs(new URL('../..', import.meta.url), {
  layerNormForward: {
    sequences: () => [{ x: x(), weight: weight(), bias: bias(), eps: 1e-5 }],
  },
  normalized: {
    sequences: () => [{ x: x(), weight: weight(), bias: bias(), eps: 1e-5 }],
  },
  layerNormBack: {
    sequences: () => [{ z: z(), rstd: normal([4, 5, 1], 6), weight: weight() }, g()],
  },
})
