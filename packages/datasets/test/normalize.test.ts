import { normalizer } from '@neuralings/datasets'
import { createRng, mean, randn, tensor, variance } from '@neuralings/tensor'
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
