import { expectAnswer, expectClose, table } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { answer, bestLine } from './exercise.ts'

// F. J. Anscombe, "Graphs in statistical analysis", The American Statistician 27, 1973.
const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5]
const tables = [
  { x, y: [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68] },
  { x, y: [9.14, 8.14, 8.74, 8.77, 9.26, 8.1, 6.13, 3.1, 9.13, 7.26, 4.74] },
  { x, y: [7.46, 6.77, 12.74, 7.11, 7.81, 8.84, 6.08, 5.39, 8.15, 6.42, 5.73] },
  {
    x: [8, 8, 8, 8, 8, 8, 8, 19, 8, 8, 8],
    y: [6.58, 5.76, 7.71, 8.84, 8.47, 7.04, 5.25, 12.5, 5.56, 7.91, 6.89],
  },
]

const sum = (values: number[]): number => values.reduce((total, v) => total + v, 0)

/** From the sums alone, without taking means off: n·Σxy − Σx·Σy over n·Σx² − (Σx)². */
function fitted({ x, y }: { x: number[]; y: number[] }) {
  const n = x.length
  const [sx, sy] = [sum(x), sum(y)]
  const weight =
    (n * sum(x.map((v, i) => v * y[i])) - sx * sy) / (n * sum(x.map(v => v * v)) - sx * sx)
  const bias = (sy - weight * sx) / n
  return { weight, bias, error: sum(x.map((v, i) => (weight * v + bias - y[i]) ** 2)) / n }
}

const lines = tables.map(fitted)
const named = ({ weight, bias }: { weight: number; bias: number }) =>
  `${weight.toFixed(2)}x + ${bias.toFixed(1)}`

/** How many tables have the line that most of them have. */
const shared = Math.max(
  ...lines.map(one => lines.filter(other => named(other) === named(one)).length),
)

const mean = (values: number[]) => sum(values) / values.length
const shown = (count: number) =>
  tables.slice(0, count).map(({ x, y }, i) => ['abcd'[i], mean(x), mean(y).toFixed(2)])

test('how many of the four have the same line', () => {
  expectAnswer(answer, shared, {
    measured: () => table([['table', 'mean of x', 'mean of y'], ...shown(4)]),
    run: () =>
      table([
        ['table', 'line', 'mean squared error'],
        ...lines.map((line, i) => ['abcd'[i], named(line), line.error.toFixed(2)]),
      ]),
  })
  // What the debrief says of all four.
  const errors = lines.map(({ error }) => error)
  expectClose(errors, [1.25, 1.25, 1.25, 1.25], { atol: 0.005, rtol: 0, what: 'the errors' })
  for (const [i, { x, y }] of tables.entries()) {
    const { weight, bias } = bestLine(x, y)
    const what = `the line that your leastSquares puts through table ${'abcd'[i]}`
    expectClose([weight, bias], [lines[i].weight, lines[i].bias], { what })
  }
})
