import { expectAnswer, table } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { answer } from './exercise.ts'

// The table of the task: 1 − 0.002 = 0.998, 1 − 0.02 = 0.98, 1 − 100 · 0.002 = 0.8.

/** Both directions of the ravine are bowls of their own, and each step multiplies by 1 − rate · curvature. */
function lossAfter(steps: number, rate: number): number {
  const [x, y] = [8 * (1 - rate) ** steps, (1 - 100 * rate) ** steps]
  return (x * x + 100 * y * y) / 2
}

const rates = Array.from({ length: 12 }, (_, i) => (2 * (i + 1)) / 1000)
/** The lowest loss that any rate reaches; beyond 2/100 y grows. */
const bestOfAll = () =>
  Math.min(...Array.from({ length: 2000 }, (_, i) => lossAfter(60, (i + 1) / 100_000)))

const head = ['rate', 'loss after 60 steps']

test('twelve rates in a ravine of 1 to 100', () => {
  const losses = rates.map(rate => lossAfter(60, rate))
  const arrived = losses.filter(loss => loss < 0.01).length
  const rows = losses.map((loss, i) => [rates[i]!, loss > 1e6 ? 'more than a million' : loss])
  expectAnswer(answer, arrived, {
    // The two ends of the table: neither the slowest nor the fastest says where the best one is.
    measured: () => table([head, rows[0]!, rows.at(-1)!]),
    run: () => table([head, ...rows, ['the best of all', bestOfAll()]]),
  })
})
