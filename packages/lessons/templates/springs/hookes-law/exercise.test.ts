import { expectClose, expectSameFunction } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { hookesLaw } from './exercise.ts'

test.each([
  [3, 2, -6],
  [3, -2, 6],
  [5, 0, 0],
])('a spring of %d, stretched by %d', (stiffness, stretch, wanted) => {
  const what = `hookesLaw(${stiffness}, ${stretch})`
  expectClose(hookesLaw(stiffness, stretch), wanted, { what })
})

test('any spring', () => {
  // Energy is stiffness · stretch² / 2, and the force is what it falls by on the way.
  const energy = (stiffness: number, stretch: number) => (stiffness * stretch ** 2) / 2
  const wanted = (stiffness: number, stretch: number) =>
    (energy(stiffness, stretch - 1) - energy(stiffness, stretch + 1)) / 2
  expectSameFunction(hookesLaw, wanted, { what: 'hookesLaw', inputs: ['stiffness', 'stretch'] })
})
