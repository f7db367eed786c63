import { expectAnswer, table } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { answer } from './exercise.ts'

const seen = [
  [1, 3],
  [2, 6],
  [4, 12],
] as const

/** The right answer is computed, here from what all rows have in common. */
const stiffness = seen[0][1] / seen[0][0]

const steps = (force: number): string =>
  table([
    ['stretch', 'force', 'force of each unit'],
    ...[...seen, [10, force] as const].map(([x, f]) => [x, f, f / x]),
  ])

test('at a stretch of 10', () => {
  const wanted = stiffness * 10
  expectAnswer(answer, wanted, { measured: steps, run: () => steps(wanted) })
})
