import { normal, testPairs } from '../../../../test/support/pairs.ts'

await testPairs(new URL('../..', import.meta.url), {
  layerNormForward: {
    sequences: () => {
      const [x, weight, bias] = [normal([4, 5, 33], 1), normal([33], 4), normal([33], 5)]
      return [{ x, weight, bias, eps: 1e-5 }]
    },
  },
})
