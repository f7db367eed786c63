import { gradcheck, mul, sort, square, sum, variable } from '@neuralings/autograd'
import { createRng, randn, tensor } from '@neuralings/tensor'
import { expect, test } from 'vitest'

const x = randn([3, 4], { rng: createRng(4) })

test('gradients', () => {
  for (const dim of [0, 1, -1]) {
    gradcheck(v => square(sort(v, { dim }).values), [x])
    gradcheck(v => square(sort(v, { dim, descending: true }).values), [x])
  }
})

test('by hand: each gradient goes where its number came from', () => {
  const v = variable([0.5, -1, 3])
  sum(mul(sort(v).values, tensor([1, 10, 100]))).backward()
  expect(v.grad?.toArray()).toEqual([10, 1, 100])
})
