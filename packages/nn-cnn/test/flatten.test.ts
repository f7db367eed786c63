import { gradcheck } from '@neuralings/autograd'
import { flatten } from '@neuralings/nn-cnn'
import { arange, createRng, permute, randn, reshape, zeros } from '@neuralings/tensor'
import { expect, test } from 'vitest'

test('channel by channel, row by row', () => {
  const x = reshape(arange(12), [1, 2, 2, 3])
  expect(flatten(x).toArray()).toEqual([[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]])
  expect(flatten(permute(x, [0, 2, 3, 1])).toArray()).toEqual([
    [0, 6, 1, 7, 2, 8, 3, 9, 4, 10, 5, 11],
  ])
})

test('any number of dimensions, and none of the examples is lost or made up', () => {
  expect(flatten(zeros([3])).shape).toEqual([3, 1])
  expect(flatten(zeros([0, 2, 3])).shape).toEqual([0, 6])
  expect(flatten(zeros([2, 0])).shape).toEqual([2, 0])
})

test('the gradient takes the shape of the image again', () => {
  const x = randn([2, 3, 2], { rng: createRng(0), dtype: 'float64' })
  expect(gradcheck(flatten, [x]).compared).toBe(12)
})
