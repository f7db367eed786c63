import { expectAnswer, table } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { errorOf, readerOf } from '../reader.ts'
import { answer } from './exercise.ts'

// The table of the task: 15 of 100 after 500 digits, so 85 are read rightly.

test('errors after 500 digits against those after 2000', () => {
  /** Misread of 100, on average over two readers. */
  const error = (count: number) => {
    const errors = [1, 2].map(seed => errorOf(readerOf(count, seed)))
    return (100 * errors.reduce((sum, e) => sum + e)) / errors.length
  }
  const [few, some, many] = [125, 500, 2000].map(error) as [number, number, number]
  const head = ['digits', 'errors of 100', 'times fewer']
  const known = [head, [125, few.toFixed(1), ''], [500, some.toFixed(1), (few / some).toFixed(2)]]
  const row = (error: number, before: number) => [error.toFixed(1), (before / error).toFixed(2)]
  expectAnswer(answer, some / many, {
    atol: 0.3,
    rtol: 0,
    measured: guess =>
      `${table(known)}\n${guess} times fewer than ${some.toFixed(1)} is ${(some / guess).toFixed(1)}`,
    run: () => table([...known, [2000, ...row(many, some)], [8000, ...row(error(8000), many)]]),
  })
})
