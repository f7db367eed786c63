import { expectClose } from '@neuralings/lesson-kit/testing'
import { expect, test } from 'vitest'
import { train } from './exercise.ts'

test('it starts where it was told to', () => {
  const { w, b } = train(0)
  expectClose([w, b], [-1, -0.5], { what: '[w, b] before the first step' })
})

test('the first step moves it', () => {
  expect(train(1).w).toBeGreaterThan(-1)
})

test('the loss falls', () => {
  const { losses } = train(200)
  expect(losses.at(-1)).toBeLessThan(losses[0] / 10)
})

test('in the end it has learnt y = 2x', () => {
  const { w, b } = train(3000)
  expectClose([w, b], [2, 0], { atol: 0.01, what: '[w, b] after 3000 steps' })
})
