import { expectClose } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
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
