import { expectClose } from '@neuralings/lesson-kit/testing'
import { createRng } from '@neuralings/tensor'
import { test } from 'vitest'
import { derivative } from './exercise.ts'

const f = (x: number) => (2 * x + 1) ** 3
const nudged = (x: number, h = 1e-5) => (f(x + h) - f(x - h)) / (2 * h)

test('the point of the task', () => {
  expectClose(derivative(1), 54, { what: 'derivative(1)' })
})

test('where the inner function is zero, nothing gets through', () => {
  expectClose(derivative(-0.5), 0, { what: 'derivative(-0.5)' })
})

test('twenty random points, against a nudge', () => {
  const rng = createRng(8)
  for (let i = 0; i < 20; i++) {
    const x = Math.round(rng.uniform(-3, 3) * 100) / 100
    expectClose(derivative(x), nudged(x), { rtol: 1e-5, atol: 1e-5, what: `derivative(${x})` })
  }
})
