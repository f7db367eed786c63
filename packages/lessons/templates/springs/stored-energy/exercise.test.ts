import { expectClose, expectSameFunction } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { storedEnergy } from './exercise.ts'

test('the table of the task', () => {
  expectClose(storedEnergy(3, 2), 6, { what: 'storedEnergy(3, 2)' })
  expectClose(storedEnergy(3, 4), 24, { what: 'storedEnergy(3, 4)' })
})

test('any spring', () => {
  // The force −k·x summed over a thousand short steps, each at its middle: exact for a straight line.
  const wanted = (k: number, x: number) =>
    Array.from({ length: 1000 }, (_, i) => (k * x * (i + 0.5)) / 1000).reduce(
      (sum, force) => sum + (force * x) / 1000,
      0,
    )
  expectSameFunction(storedEnergy, wanted, { what: 'storedEnergy', inputs: ['k', 'x'] })
})
