import { cumsum, gradcheck } from '@neuralings/autograd'
import { createRng, randn } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { gradients } from '../support/gradients.ts'

const x = randn([2, 3, 4], { rng: createRng(3) })

test('running sums', () => {
  for (const dim of [0, 1, -1]) gradcheck(v => cumsum(v, { dim }), [x])
  // Element 0 is in three totals, element 2 in one.
  expect(gradients(v => cumsum(v, { dim: 0 }), [[7, 8, 9]])).toEqual([[3, 2, 1]])
})
