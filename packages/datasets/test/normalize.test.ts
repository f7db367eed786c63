import { normalizer } from '@neuralings/datasets'
import { createRng, mean, mul, randn, tensor, variance } from '@neuralings/tensor'
import { expect, test } from 'vitest'

test('by hand', () => {
  // Column 0: mean 2, standard deviation 1. Column 1: mean 20, standard deviation 10.
  const normalize = normalizer(
    tensor([
      [1, 10],
      [3, 30],
    ]),
  )
  expect(
    normalize(
      tensor([
        [2, 20],
        [4, 0],
      ]),
    ).toArray(),
  ).toEqual([
    [0, 0],
    [2, -2],
  ])
})

test('what it was made from gets mean 0 and variance 1 in each column', () => {
  const x = randn([500, 3], { rng: createRng(1), mean: 7, std: 4 })
  const normal = normalizer(x)(x)
  for (let j = 0; j < 3; j++) {
    expect(mean(normal, { dim: 0 }).at(j)).toBeCloseTo(0, 5)
    expect(variance(normal, { dim: 0, correction: 0 }).at(j)).toBeCloseTo(1, 4)
  }
})

test('other rows change nothing: there is no leak', () => {
  const normalize = normalizer(tensor([[0], [2]]))
  const before = normalize(tensor([[5]])).toArray()
  normalize(tensor([[1e6], [-3]]))
  expect(normalize(tensor([[5]])).toArray()).toEqual(before)
  expect(before).toEqual([[4]])
})

test('a column that never changes becomes 0, not NaN', () => {
  expect(
    normalizer(
      tensor([
        [5, 1],
        [5, 3],
      ]),
    )(tensor([[5, 2]])).toArray(),
  ).toEqual([[0, 0]])
})

test('rows are wanted', () => {
  expect(() => normalizer(tensor([1, 2]))).toThrow('normalizer: expected rows [n,d], got shape [2]')
})

test('large whole numbers come out as near as float32 gets', () => {
  const rows = tensor([[2000000000], [1999999000]], { dtype: 'int32' })
  const y = normalizer(rows)(rows)
  expect(y.toArray()).toEqual([[1], [-1]])
  expect(y.dtype).toBe('float32')
})

test('in any unit', () => {
  for (const unit of [1e20, 1e30, 1e-25, 1e-35]) {
    const x = mul(tensor([[1, 7], [2, 7], [3, 7]]), unit) // biome-ignore format: a table
    const normal = normalizer(x)(x)
    const edge = Math.sqrt(1.5)
    for (const [i, want] of [-edge, 0, edge].entries()) expect(normal.at(i, 0)).toBeCloseTo(want, 5)
    expect([0, 1, 2].map(i => normal.at(i, 1))).toEqual([0, 0, 0])
  }
})
