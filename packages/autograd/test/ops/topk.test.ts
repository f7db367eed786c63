import { gradcheck, mul, square, sum, topk, variable } from '@neuralings/autograd'
import { createRng, randn, tensor } from '@neuralings/tensor'
import { expect, test } from 'vitest'

const x = randn([3, 4], { rng: createRng(4) })

test('gradients', () => {
  for (const dim of [0, 1, -1]) {
    gradcheck(v => square(topk(v, 2, { dim }).values), [x])
    gradcheck(v => square(topk(v, 1, { dim, largest: false }).values), [x])
  }
})

test('by hand: each gradient goes where its number came from', () => {
  const v = variable([0.5, -1, 3])
  const { values, indices } = topk(v, 2)
  expect([values.toArray(), indices.toArray()]).toEqual([
    [3, 0.5],
    [2, 0],
  ])
  sum(mul(values, tensor([10, 20]))).backward()
  expect(v.grad?.toArray()).toEqual([20, 0, 10])
})
