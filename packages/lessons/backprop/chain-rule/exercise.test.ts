import { expectClose, expectSameFunction } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { derivative, f as given } from './exercise.ts'

const f = (x: number) => (2 * x + 1) ** 3
const nudged = (x: number, h = 1e-5) => (f(x + h) - f(x - h)) / (2 * h)

// At ½ u is 2: a nudge of 0.001 becomes 2 · 0.001 = 0.002, and then 3 · 2² = 12 times that, 0.024.
test('the point of the task', () => {
  expectClose(given(0.5), 8, { what: 'f(0.5)' })
  expectClose(derivative(0.5), 24, { what: 'derivative(0.5)' })
})

test('where the inner function is zero, nothing gets through', () => {
  expectClose(derivative(-0.5), 0, { what: 'derivative(-0.5)' })
})

test('a hundred points, against a nudge', () => {
  expectSameFunction(derivative, x => nudged(x), { what: 'derivative', inputs: ['x'], atol: 1e-5 })
})
