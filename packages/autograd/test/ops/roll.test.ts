import { gradcheck, mul, roll, square } from '@neuralings/autograd'
import { createRng, randn, tensor } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { gradients } from '../support/gradients.ts'

const x = randn([2, 3], { rng: createRng(10) })

test('gradients', () => {
  for (const dim of [undefined, 0, -1])
    expect(gradcheck(v => square(roll(v, 2, { dim })), [x]).compared).toBe(6)
  gradcheck(v => square(roll(v, [1, -1], { dim: [0, 1] })), [x])
})

test('by hand: each gradient goes back to where its number came from', () => {
  const weights = tensor([10, 20, 30])
  expect(gradients(v => mul(roll(v, 1), weights), [[1, 2, 3]])).toEqual([[20, 30, 10]])
})
