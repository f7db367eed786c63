import { expectClose } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { gelu, geluDerivative, lowest } from './exercise.ts'

test.each([
  [0, 0],
  [-1, -0.1586552539],
  [1, 0.8413447461],
  [2, 1.9544997361],
  [-3, -0.0040496941],
])('gelu(%d)', (x, wanted) => {
  expectClose(gelu(x), wanted, { what: `gelu(${x})` })
})

test('far out on both sides', () => {
  expectClose(gelu(40), 40, { what: 'gelu(40)' })
  expectClose(gelu(-40), 0, { what: 'gelu(-40)' })
})

test.each([
  [0, 0.5],
  [-1, -0.0833154706],
  [1, 1.0833154706],
  [-3, -0.0119456472],
])('slope at %d', (x, wanted) => {
  expectClose(geluDerivative(x), wanted, { what: `geluDerivative(${x})` })
})

test('far out the slope is 1 on one side and 0 on the other', () => {
  expectClose(geluDerivative(40), 1, { what: 'geluDerivative(40)' })
  expectClose(geluDerivative(-40), 0, { what: 'geluDerivative(-40)' })
})

test('the lowest point', () => {
  const { x, y } = lowest()
  expectClose(y, -0.1699712, { atol: 5e-4, what: 'lowest().y' })
  expectClose(x, -0.75179, { atol: 2e-3, what: 'lowest().x' })
})
