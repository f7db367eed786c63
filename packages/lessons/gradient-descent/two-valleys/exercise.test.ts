import { expectAnswer, table } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { answer } from './exercise.ts'

const times = Array.from({ length: 41 }, (_, i) => i / 4)
const mean = (values: number[]) => values.reduce((sum, v) => sum + v, 0) / values.length
const miss = (f: number, t: number) => Math.sin(f * t) - Math.sin(2 * t)
const loss = (f: number) => mean(times.map(t => miss(f, t) ** 2))
const slope = (f: number) => mean(times.map(t => 2 * miss(f, t) * t * Math.cos(f * t)))

// At 1, 1.2, 1.4, 1.6, 1.8, 2, 2.2, 2.4, 2.6, 2.8, 3.
// Losses: 0.99, 0.91, 1.02, 1.14, 0.58, 0, 0.51, 1.2, 1.02, 0.84, 1.06.
// Slopes: −0.6, −0.6, 1.7, −1.1, −4.3, 0, 4.2, 1.3, −1.7, 0.2, 1.
const starts = Array.from({ length: 11 }, (_, i) => 1 + i / 5)

function descend(f: number): number {
  for (let i = 0; i < 3000; i++) f -= 0.005 * slope(f)
  return f
}

const rows = starts.map(start => ({ start, end: descend(start) }))
const arrived = rows.filter(({ end }) => Math.abs(end - 2) < 0.001)

const tableOf = (some: typeof rows) =>
  table([
    ['start', 'loss', 'end', 'loss'],
    ...some.map(({ start, end }) => [
      start.toFixed(1),
      loss(start).toFixed(2),
      end.toFixed(3),
      loss(end).toFixed(2),
    ]),
  ])

/** Those starts that lie nearest to 2, as many as were guessed. */
function nearest(count: number): string {
  const byDistance = rows.toSorted((p, q) => Math.abs(p.start - 2) - Math.abs(q.start - 2))
  const some = byDistance.slice(0, Math.min(11, Math.max(1, Math.round(count))))
  return tableOf(some.sort((p, q) => p.start - q.start))
}

test('how many arrive', () => {
  expectAnswer(answer, arrived.length, { measured: nearest, run: () => tableOf(rows) })
})
