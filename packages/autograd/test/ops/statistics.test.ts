import { gradcheck, std, variable, variance } from '@neuralings/autograd'
import { createRng, randn } from '@neuralings/tensor'
import { describe, expect, test } from 'vitest'
import { gradients } from '../support/gradients.ts'

const x = randn([2, 3, 4], { rng: createRng(3) })
const options = [
  {},
  { keepdim: true },
  { dim: 0 },
  { dim: 1, keepdim: true, correction: 0 },
  { dim: [-1, 0] },
]

describe.each(Object.entries({ variance, std }))('%s', (_, op) => {
  test.each(options)('gradient with %j', chosen => {
    expect(gradcheck(v => op(v, chosen), [x]).compared).toBe(24)
  })
})

test('by hand', () => {
  expect(gradients(v => variance(v), [[1, 2, 6]])).toEqual([[-2, -1, 3]])
  expect(gradients(v => std(v), [[1, 3, 5]])).toEqual([[-0.5, 0, 0.5]])
})

test('far from 0 the gradient is that of the numbers, not of their mean rounded', () => {
  const x = variable([16_777_200, 16_777_201, 16_777_201, 16_777_202, 16_777_203]) // mean …01.4
  variance(x).backward()
  const want = [-0.7, -0.2, -0.2, 0.3, 0.8]
  for (const [i, slope] of want.entries()) expect(x.grad!.data[i]).toBeCloseTo(slope, 5)
})
