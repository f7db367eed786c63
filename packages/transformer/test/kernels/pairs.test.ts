import { ones, tensor, tril } from '@neuralings/tensor'
import { normal, testPairs } from '../../../../test/support/pairs.ts'

const scores = () => normal([3, 10, 12])
const visible = { scale: 0.5, mask: null, first: 12 }

await testPairs(new URL('../..', import.meta.url), {
  softmaxInPlace: {
    all: () => [scores(), visible],
    causal: () => [scores(), { ...visible, first: 1 }],
    'a mask': () => [scores(), { ...visible, mask: tril(ones([10, 12], { dtype: 'int32' })) }],
    'a mask for each matrix': () => {
      const mask = Array.from({ length: 36 }, (_, i) => Number(i % 5 > 1))
      return [
        scores(),
        {
          ...visible,
          mask: tensor(
            [mask.slice(0, 12), mask.slice(12, 24), mask.slice(24)].map(row => [row]),
            { dtype: 'int32' },
          ),
        },
      ]
    },
  },
  maskedSoftmaxBack: { all: () => [scores(), normal([3, 10, 12], 2), 0.5] },
})
