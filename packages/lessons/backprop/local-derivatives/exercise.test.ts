import { expectClose } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { addLocals, mulLocals, powLocal, tanhLocal } from './exercise.ts'

const nudged = (f: (x: number) => number, x: number, h = 1e-5) => (f(x + h) - f(x - h)) / (2 * h)

// The task's table, at x = 3 and y = -5. A sum of -2 goes to -1.99 by either nudge of 0.01; the product of -15 goes to
// 3.01 · -5 = -15.05, or to 3 · -4.99 = -14.97.
test('add', () => {
  expectClose(addLocals(3, -5), [1, 1], { what: 'addLocals(3, -5)' })
  expectClose(addLocals(0, 4), [1, 1], { what: 'addLocals(0, 4)' })
  expectClose(addLocals(-2, 0), [1, 1], { what: 'addLocals(-2, 0)' })
})

test('mul', () => {
  expectClose(mulLocals(3, -5), [-5, 3], { what: 'mulLocals(3, -5)' })
  expectClose(mulLocals(0, 4), [4, 0], { what: 'mulLocals(0, 4)' })
  expectClose(mulLocals(0, 0), [0, 0], { what: 'mulLocals(0, 0)' })
})

test('numbers so large that a nudge is lost in them', () => {
  expectClose(addLocals(1e17, 1), [1, 1], { what: 'addLocals(1e17, 1)' })
  expectClose(mulLocals(1e17, 2), [2, 1e17], { what: 'mulLocals(1e17, 2)' })
})

test('pow', () => {
  expectClose(powLocal(-3, 2), -6, { what: 'powLocal(-3, 2)' })
  expectClose(powLocal(2, 3), 12, { what: 'powLocal(2, 3)' })
  expectClose(powLocal(2, -1), -0.25, { what: 'powLocal(2, -1)' })
  expectClose(powLocal(0, 2), 0, { what: 'powLocal(0, 2)' })
  expectClose(powLocal(4, 0.5), 0.25, { what: 'powLocal(4, 0.5)' })
  expectClose(powLocal(9, -1.5), -1 / 162, { what: 'powLocal(9, -1.5)' })
  expectClose(powLocal(0, 1), 1, { what: 'powLocal(0, 1)' })
  expectClose(powLocal(-4, 0), 0, { what: 'powLocal(-4, 0)' })
})

test('tanh', () => {
  expectClose(tanhLocal(0), 1, { what: 'tanhLocal(0)' })
  const slope = nudged(Math.tanh, -0.7)
  expectClose(tanhLocal(-0.7), slope, { rtol: 1e-6, what: 'tanhLocal(-0.7)' })
})

test('at 5, tanh is not quite flat yet', () => {
  expectClose(tanhLocal(-5), 0.00018158323094, { atol: 1e-9, what: 'tanhLocal(-5)' })
})

test('far out, tanh is flat', () => {
  for (const x of [400, -400, 1000, -1000])
    expectClose(tanhLocal(x), 0, { what: `tanhLocal(${x})` })
})
