import { expectAnswer, table } from '@neuralings/lesson-kit/testing'
import { createRng, type Rng } from '@neuralings/tensor'
import { test } from 'vitest'
import { answer } from './exercise.ts'

// Measured on one core of an AMD EPYC, Node 24, with MLP([784, 32, 10]), cross-entropy and SGD, the least of 60 steps:
// a batch of 1 0.14 ms, of 256 0.9 ms, of 1024 3.1 ms.

/** A step takes as long as this many rows before it has looked at one: 0.14 ms beside 0.0029 ms. */
const rowsForAStep = 50

const batches = [1, 8, 64, 512, 4096] as const
const rates = [0.02, 0.05, 0.1, 0.2, 0.4, 0.7, 1, 1.4]
const columns = 20

/** Twenty columns, the last a fifth as wide as the first; y is a weighted sum of them, and noise. */
function makeRows() {
  const rng = createRng(1)
  const widths = Array.from({ length: columns }, (_, i) => 0.2 ** (i / (columns - 1)))
  const truth = widths.map(() => rng.normal())
  const x = Array.from({ length: 4096 }, () => widths.map(width => width * rng.normal()))
  const y = x.map(row => dot(row, truth) + rng.normal())
  /** Mean squared error on all rows that there could be, without the noise. */
  const excess = (w: ArrayLike<number>) =>
    widths.reduce((sum, width, i) => sum + (width * (w[i]! - truth[i]!)) ** 2, 0)
  return { x, y, excess }
}

const dot = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}

type Data = ReturnType<typeof makeRows>

/** How many steps of descent with this batch and rate get the excess below 0.05; Infinity where none of 2,000 does. */
function stepsTo({ x, y, excess }: Data, size: number, rate: number, rng: Rng): number {
  const w = new Float64Array(columns)
  let order = rng.shuffle(x.map((_, i) => i))
  for (let step = 1, at = 0; step <= 2000 && step * size <= 100_000; step++, at += size) {
    if (at + size > order.length) [order, at] = [rng.shuffle(order), 0]
    const gradient = new Float64Array(columns)
    for (const row of order.slice(at, at + size)) {
      const error = dot(x[row]!, w) - y[row]!
      for (let i = 0; i < columns; i++) gradient[i] += (error * x[row]![i]!) / size
    }
    for (let i = 0; i < columns; i++) w[i] -= rate * gradient[i]!
    if (excess(w) < 0.05) return step
  }
  return Number.POSITIVE_INFINITY
}

test('five batches, each at the rate that suits it best', () => {
  const data = makeRows()
  const best = (size: number) =>
    Math.min(...rates.map(rate => stepsTo(data, size, rate, createRng(7))))
  const head = ['batch of', 'steps', 'rows looked at', 'milliseconds']
  const rows = batches.map(size => {
    const steps = best(size)
    return [size, steps, steps * size, steps * (rowsForAStep + size) * 0.0029]
  })
  const [winner] = rows.reduce((best, row) => (row[3]! < best[3]! ? row : best))
  expectAnswer(answer, winner as (typeof batches)[number], {
    choices: batches,
    measured: guess => table([head, ...rows.filter(([size]) => size === guess)]),
    run: () => table([head, ...rows]),
  })
})
