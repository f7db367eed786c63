import { gradcheck, mean, std, variable, variance } from '@neuralings/autograd'
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

test.each([
  {},
  { keepdim: true },
  { dim: 0 },
  { dim: -1 },
  { dim: 1, keepdim: true },
  { dim: [0, 2] },
  { dim: [-1, 0], keepdim: true },
])('gradient of mean with %j', chosen => {
  expect(gradcheck(v => mean(v, chosen), [x]).compared).toBe(24)
})

test('by hand', () => {
  expect(
    gradients(
      v => mean(v, { dim: 1 }),
      [
        [
          [1, 2],
          [3, 4],
        ],
      ],
    ),
  ).toEqual([
    [
      [0.5, 0.5],
      [0.5, 0.5],
    ],
  ])
  expect(gradients(v => variance(v), [[1, 2, 6]])).toEqual([[-2, -1, 3]])
  expect(gradients(v => std(v), [[1, 3, 5]])).toEqual([[-0.5, 0, 0.5]])
})

test('far from 0 the gradient is that of the numbers, not of their mean rounded', () => {
  const x = variable([16_777_200, 16_777_201, 16_777_201, 16_777_202, 16_777_203]) // mean …01.4
  variance(x).backward()
  const want = [-0.7, -0.2, -0.2, 0.3, 0.8]
  for (const [i, slope] of want.entries()) expect(x.grad!.data[i]).toBeCloseTo(slope, 5)
})

test.each([1e20, 1e-25, 1e-38])('the slopes of std are what they are in any unit: %d', unit => {
  // PyTorch: [-0.5, 0, 0.5] for 1e20 and 1e-25.
  const [slopes] = gradients(v => std(v), [[unit, 2 * unit, 3 * unit]])
  expect(slopes).toEqual([-0.5, 0, 0.5].map(slope => expect.closeTo(slope, 5)))
})

test('where all numbers are equal std is flat, beside others that are not', () => {
  const rows = [[2, 2, 2], [1, 3, 5], [0, 0, 0]] // biome-ignore format: a table
  const [slopes] = gradients(v => std(v, { dim: 1 }), [rows])
  expect(slopes).toEqual([[0, 0, 0], [-0.5, 0, 0.5], [0, 0, 0]]) // biome-ignore format: a table
  expect(gradients(v => std(v, { correction: 0 }), [[7]])).toEqual([[0]])
  expect(gradients(v => std(v), [[1, Number.NaN]])).toEqual([[Number.NaN, Number.NaN]])
})
