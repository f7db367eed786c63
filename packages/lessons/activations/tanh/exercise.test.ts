import { expectClose } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { range, tanh, tanhDerivative } from './exercise.ts'

test.each([
  [0, 0],
  [-1, -0.761594156],
  [0.5, 0.4621171573],
  [2, 0.9640275801],
])('tanh(%d)', (x, wanted) => {
  expectClose(tanh(x), wanted, { what: `tanh(${x})` })
})

test('far out it is all or nothing', () => {
  expectClose(tanh(1000), 1, { what: 'tanh(1000)' })
  expectClose(tanh(-1000), -1, { what: 'tanh(-1000)' })
})

test.each([
  [0, 1],
  [-1, 0.4199743416],
  [3, 0.0098660372],
])('slope at %d', (x, wanted) => {
  expectClose(tanhDerivative(x), wanted, { what: `tanhDerivative(${x})` })
})

test('far out it is flat', () => {
  expectClose(tanhDerivative(1000), 0, { what: 'tanhDerivative(1000)' })
  expectClose(tanhDerivative(-1000), 0, { what: 'tanhDerivative(-1000)' })
})

test('range', () => {
  if (!range) throw new Error('range is not given yet: write [low, high] in its place')
  expectClose(range, [-1, 1], { what: 'range' })
})
