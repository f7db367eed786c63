import { expectClose } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { range, sigmoid, sigmoidDerivative } from './exercise.ts'

test.each([
  [0, 0.5],
  [-1, 0.2689414214],
  [2, 0.880797078],
  [-3, 0.0474258732],
])('sigmoid(%d)', (x, wanted) => {
  expectClose(sigmoid(x), wanted, { what: `sigmoid(${x})` })
})

test('far out it is all or nothing', () => {
  expectClose(sigmoid(1000), 1, { what: 'sigmoid(1000)' })
  expectClose(sigmoid(-1000), 0, { what: 'sigmoid(-1000)' })
})

test.each([
  [0, 0.25],
  [-1, 0.1966119332],
  [3, 0.0451766597],
])('slope at %d', (x, wanted) => {
  expectClose(sigmoidDerivative(x), wanted, { what: `sigmoidDerivative(${x})` })
})

test('far out it is flat', () => {
  expectClose(sigmoidDerivative(1000), 0, { what: 'sigmoidDerivative(1000)' })
  expectClose(sigmoidDerivative(-1000), 0, { what: 'sigmoidDerivative(-1000)' })
})

test('range', () => {
  if (!range) throw new Error('range is not given yet: write [low, high] in its place')
  expectClose(range, [0, 1], { what: 'range' })
})
