import { expectAnswer, expectClose, table } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { days, gigabytes } from './exercise.ts'

/** Multiplications of an elimination that leaves zeros alone, counted: row k is taken off each row below it. */
function multiplications(n: number): number {
  let count = 0
  for (let k = 0; k < n; k++) count += (n - k - 1) * (n - k)
  return count
}

const perSecond = 1e9
const seconds = (n: number) => multiplications(n) / perSecond
const bytes = (n: number) => n * n * Float64Array.BYTES_PER_ELEMENT
const perDay = 24 * 60 * 60

const about = (x: number) => Number(x.toPrecision(2))
const some = [10, 1000, 10_000, 100_000]

test('how long it takes', () => {
  // What the task says: 0.33 s for 1,000 weights, and n³/3 as a rule.
  expectClose(seconds(1000), 0.33, { rtol: 0.02, what: 'seconds for 1,000 weights' })
  expectClose(seconds(1000), 1000 ** 3 / 3 / perSecond, { rtol: 1e-3, what: 'n³/3' })
  expectAnswer(days, seconds(100_000) / perDay, {
    rtol: 0.1,
    measured: guess => `${guess} days are ${about((guess * perDay) / seconds(1000))} times 0.33 s`,
    run: () => table([['weights', 'seconds'], ...some.map(n => [n, about(seconds(n))])]),
  })
})

test('how much room it takes', () => {
  expectClose(bytes(1000) / 1e6, 8, { what: 'megabytes for 1,000 weights' })
  expectAnswer(gigabytes, bytes(100_000) / 1e9, {
    measured: guess => `${guess} GB are ${about((guess * 1e9) / bytes(1000))} times 8 MB`,
    run: () => table([['weights', 'GB'], ...some.map(n => [n, bytes(n) / 1e9])]),
  })
})
