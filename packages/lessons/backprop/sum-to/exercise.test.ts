import { expectClose } from '@neuralings/lesson-kit/testing'
import { arange, reshape, tensor } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { sumTo } from './exercise.ts'

const gradient = tensor([
  [1, 2],
  [10, 20],
  [100, 200],
])

test('a bias: [3, 2] to [2]', () => {
  expectClose(sumTo(gradient, [2]), [111, 222], { what: 'sumTo(gradient, [2])' })
})

test('a column: [3, 2] to [3, 1]', () => {
  expectClose(sumTo(gradient, [3, 1]), [[3], [30], [300]], { what: 'sumTo(gradient, [3, 1])' })
})

test('a row: [3, 2] to [1, 2]', () => {
  expectClose(sumTo(gradient, [1, 2]), [[111, 222]], { what: 'sumTo(gradient, [1, 2])' })
})

test('nothing was broadcast', () => {
  expectClose(sumTo(gradient, [3, 2]), [
    [1, 2],
    [10, 20],
    [100, 200],
  ])
})

test('one number for all', () => {
  const all = sumTo(gradient, [])
  expect(all.shape).toEqual([])
  expectClose(all, 333, { what: 'sumTo(gradient, [])' })
})

test('both at once: [4, 3, 2] to [3, 1]', () => {
  const cube = reshape(arange(24), [4, 3, 2])
  expectClose(sumTo(cube, [3, 1]), [[76], [92], [108]], {
    what: 'sumTo(0…23 as [4, 3, 2], [3, 1])',
  })
})
