import { expectClose } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { elu, eluDerivative, range } from './exercise.ts'

test.each([
  [2, 1, 2],
  [0.25, 2, 0.25],
  [0, 1, 0],
  [-0.25, 2, -0.4423984339],
  [-1, 1, -0.6321205588],
  [-1, 2, -1.2642411177],
  [-3, 1, -0.9502129316],
])('elu(%d, %d)', (x, alpha, wanted) => {
  expectClose(elu(x, alpha), wanted, { what: `elu(${x}, ${alpha})` })
})

test('far out on both sides', () => {
  expectClose(elu(1000, 1), 1000, { what: 'elu(1000, 1)' })
  expectClose(elu(-1000, 0.5), -0.5, { what: 'elu(-1000, 0.5)' })
})

test.each([
  [3, 2, 1],
  [0.25, 2, 1],
  [-0.25, 2, 1.5576015661],
  [-1, 1, 0.3678794412],
  [-1, 2, 0.7357588823],
  [4, 0.5, 1],
  [-1000, 3, 0],
])('slope at %d for α = %d', (x, alpha, wanted) => {
  expectClose(eluDerivative(x, alpha), wanted, { what: `eluDerivative(${x}, ${alpha})` })
})

test('no corner at zero when α is 1, and by agreement α otherwise', () => {
  expectClose(eluDerivative(0, 1), 1, { what: 'eluDerivative(0, 1)' })
  expectClose(eluDerivative(0, 2), 2, { what: 'eluDerivative(0, 2)' })
})

test('range', () => {
  expectClose(range(1), [-1, Infinity], { what: 'range(1)' })
  expectClose(range(2.5), [-2.5, Infinity], { what: 'range(2.5)' })
})
