import { expectAnswer, table } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { answer } from './exercise.ts'

const xs = [-2, -1, 0, 1, 2]
const ys = [4, 1, 0, 1, 4]

/** Of all lines with this slope the one with the smallest error, found by trying many heights. */
function bestWith(slope: number): { line: number[]; error: number } {
  let best = { line: xs, error: Infinity }
  for (let height = -4; height <= 4; height += 0.125) {
    const line = xs.map(x => slope * x + height)
    const error = line.reduce((sum, y, i) => sum + (y - ys[i]) ** 2, 0) / xs.length
    if (error < best.error) best = { line, error }
  }
  return best
}

/** The slope whose best line is nearest, found by trying many. */
function bestSlope(): number {
  let best = { slope: NaN, error: Infinity }
  for (let slope = -4; slope <= 4; slope += 0.125) {
    const { error } = bestWith(slope)
    if (error < best.error) best = { slope, error }
  }
  return best.slope
}

/** Where the best line of a slope runs, and by how much it misses each point. */
function drawn(slope: number): string {
  const { line, error } = bestWith(slope)
  const rows = [
    ['x', ...xs],
    ['y', ...ys],
    ['line', ...line],
    ['off by', ...line.map((y, i) => y - ys[i])],
  ]
  return `${table(rows)}\nmean squared error ${error.toFixed(2)}`
}

/** What the best line of some slopes is off by. */
const tried = () =>
  table([['slope', 'error'], ...[-2, -1, 0, 1, 2].map(slope => [slope, bestWith(slope).error])])

test('the slope of the best line', () => {
  expectAnswer(answer, bestSlope(), { measured: drawn, run: tried })
})
