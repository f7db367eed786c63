import { expectClose, expectSameFunction } from '@neuralings/lesson-kit/testing'
import { expect, test } from 'vitest'
import { mse } from './exercise.ts'

test('the table of the task', () => {
  expectClose(mse([1, 2, 3], [1, 4, 2]), 5 / 3, { what: 'mse([1, 2, 3], [1, 4, 2])' })
})

test('a perfect guess has no error', () => {
  expectClose(mse([4, -1.5], [4, -1.5]), 0, { what: 'mse([4, -1.5], [4, -1.5])' })
})

test('too high and too low do not cancel', () => {
  expectClose(mse([3, 1], [1, 3]), 4, { what: 'mse([3, 1], [1, 3])' })
})

test('one big miss counts more than two small ones', () => {
  expectClose(mse([4, 0], [0, 0]), 8, { what: 'mse([4, 0], [0, 0])' })
  expectClose(mse([2, 2], [0, 0]), 4, { what: 'mse([2, 2], [0, 0])' })
})

test('a single pair', () => {
  expectClose(mse([0.5], [-1]), 2.25, { what: 'mse([0.5], [-1])' })
})

test('a mistyped number counts like any other', () => {
  expectClose(mse([1000, 2], [0, 2]), 500_000, { what: 'mse([1000, 2], [0, 2])' })
  expectClose(mse([1_000_000, 2], [0, 2]), 5e11, { what: 'mse([1000000, 2], [0, 2])' })
})

test('far from zero, and close together', () => {
  const what = 'mse([100000005], [100000000])'
  expectClose(mse([100_000_005], [100_000_000]), 25, { what })
})

test('every decimal is kept', () => {
  const what = 'mse([0.000001, 0], [0, 0])'
  expectClose(mse([1e-6, 0], [0, 0]), 5e-13, { atol: 0, what })
})

test('one guess, two truths', () => {
  const y = [1, 2]
  expectClose(mse(y, [1, 4]), 2, { what: 'mse([1, 2], [1, 4])' })
  expectClose(mse(y, [3, 2]), 2, { what: 'mse([1, 2], [3, 2])' })
  expectClose(mse(y, [1, 2]), 0, { what: 'mse([1, 2], [1, 2])' })
})

test('both lists are left as they were', () => {
  const [y, target] = [
    [1, 2, 3],
    [1, 4, 2],
  ]
  mse(y, target)
  expect(y, 'y afterwards').toEqual([1, 2, 3])
  expect(target, 'target afterwards').toEqual([1, 4, 2])
})

test('any two lists', () => {
  // (y − t)² = y·y − 2·y·t + t·t
  const dot = (a: number[], b: number[]) => a.reduce((sum, ai, i) => sum + ai * b[i]!, 0)
  const wanted = (y: number[], t: number[]) => (dot(y, y) - 2 * dot(y, t) + dot(t, t)) / y.length
  expectSameFunction(mse, wanted, { what: 'mse', inputs: [['n'], ['n']], largest: 12 })
})
