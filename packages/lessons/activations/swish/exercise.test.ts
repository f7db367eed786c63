import { expectClose } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { lowest, swish, swishDerivative } from './exercise.ts'

test.each([
  [0, 0],
  [-1, -0.2689414214],
  [2, 1.7615941559],
  [-3, -0.1422776195],
])('swish(%d)', (x, wanted) => {
  expectClose(swish(x), wanted, { what: `swish(${x})` })
})

test('far out on both sides', () => {
  expectClose(swish(500), 500, { what: 'swish(500)' })
  expectClose(swish(-500), 0, { what: 'swish(-500)' })
})

test.each([
  [0, 0.5],
  [-1, 0.0723294881],
  [2, 1.0907842488],
  [-3, -0.088104106],
])('slope at %d', (x, wanted) => {
  expectClose(swishDerivative(x), wanted, { what: `swishDerivative(${x})` })
})

test('the lowest point', () => {
  expectClose(lowest().y, -0.2784645, { atol: 5e-4, what: 'lowest().y' })
  expectClose(lowest().x, -1.27846, { atol: 2e-3, what: 'lowest().x' })
})
