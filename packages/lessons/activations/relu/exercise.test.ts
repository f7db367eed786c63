import { expectClose, expectSameFunction } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { range, relu, reluDerivative } from './exercise.ts'

test.each([
  [3, 3],
  [0.01, 0.01],
  [0, 0],
  [-2, 0],
  [1e6, 1e6],
  [1e12, 1e12],
  [1e-9, 1e-9],
  [-1e6, 0],
])('relu(%d) = %d', (x, wanted) => {
  expectClose(relu(x), wanted, { rtol: 1e-9, atol: 0, what: `relu(${x})` })
})

test.each([
  [3, 1],
  [0.01, 1],
  [1e-4, 1],
  [-0.01, 0],
  [-1e-4, 0],
  [1e-9, 1],
  [-1e-9, 0],
  [1e6, 1],
  [-2, 0],
  [-1e6, 0],
])('slope at %d', (x, wanted) => {
  expectClose(reluDerivative(x), wanted, { what: `reluDerivative(${x})` })
})

test('slope at the kink, by agreement', () => {
  expectClose(reluDerivative(0), 0, { what: 'reluDerivative(0)' })
})

test('range', () => {
  if (!range) throw new Error('range is not given yet: write [low, high] in its place')
  expectClose(range, [0, Infinity], { rtol: 0, atol: 0, what: 'range' })
})

test('ReLU anywhere is half of x + |x|', () => {
  const wanted = (x: number) => (x + Math.abs(x)) / 2
  expectSameFunction(relu, wanted, { what: 'relu', inputs: ['x'], from: -10, to: 10 })
})

test('its slope anywhere, against a nudge', () => {
  const f = (x: number) => (x + Math.abs(x)) / 2
  const nudged = (x: number) => (f(x + 1e-3) - f(x - 1e-3)) / 2e-3
  const options = { what: 'reluDerivative', inputs: ['x'], from: -10, to: 10, kinks: [0] } as const
  expectSameFunction(reluDerivative, nudged, options)
})
