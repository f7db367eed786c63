import { expectAnswer, table } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { answer } from './exercise.ts'

const seen = [
  [1, 5],
  [2, 7],
  [4, 11],
] as const

/** The rule through the first two rows; the third lies on it as well. */
const rate = (seen[1][1] - seen[0][1]) / (seen[1][0] - seen[0][0])
const price = (km: number) => seen[0][1] + rate * (km - seen[0][0])

/** How much each kilometre adds, from row to row of the table that ends with `last`. */
function steps(last: number): string {
  const rows = [...seen, [10, last] as const]
  return table([
    ['km', 'price', 'each km adds'],
    ...rows.map(([km, cost], i) => {
      if (i === 0) return [km, cost, '']
      const [km0, cost0] = rows[i - 1]
      return [km, cost, (cost - cost0) / (km - km0)]
    }),
  ])
}

test('10 km', () => {
  expectAnswer(answer, price(10), { measured: steps, run: () => steps(price(10)) })
})
