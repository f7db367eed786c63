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
  expectClose(swish(1000), 1000, { what: 'swish(1000)' })
  expectClose(swish(-1000), 0, { what: 'swish(-1000)' })
})

test.each([
  [0, 0.5],
  [-1, 0.0723294881],
  [2, 1.0907842488],
  [-3, -0.088104106],
])('slope at %d', (x, wanted) => {
  expectClose(swishDerivative(x), wanted, { what: `swishDerivative(${x})` })
})

test('far out the slope is 1 on one side and 0 on the other', () => {
  expectClose(swishDerivative(1000), 1, { what: 'swishDerivative(1000)' })
  expectClose(swishDerivative(-1000), 0, { what: 'swishDerivative(-1000)' })
})

test('the lowest point', () => {
  const { x, y } = lowest()
  expectClose(y, -0.2784645, { atol: 5e-4, what: 'lowest().y' })
  expectClose(x, -1.27846, { atol: 2e-3, what: 'lowest().x' })
})
