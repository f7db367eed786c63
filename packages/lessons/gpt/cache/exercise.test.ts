import { expectAnswer, table } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { rows, scores } from './exercise.ts'

// The table of the task: 1 + 2 + 3 + 4 rows are 10, 1 + 4 + 9 + 16 scores are 30, against 1 + 1 + 1 + 1 and 10.
// For 64 tokens: 2,080 rows against 64, and 89,440 scores against 2,080.
// For 1,000: 500,500 against 1,000 is 500; 333,833,500 against 500,500 is 667.

/** What reading 1, 2, …, n tokens in turn takes. Without a cache each row has a score for all that are read. */
function counted(n: number) {
  const sums = { rows: 0, cachedRows: 0, scores: 0, cachedScores: 0 }
  for (let read = 1; read <= n; read++) {
    for (let row = 0; row < read; row++) {
      sums.rows++
      sums.scores += read
    }
    sums.cachedRows++
    sums.cachedScores += read
  }
  return sums
}

const lengths = [4, 8, 16, 32, 64, 1000]

/** The table as it goes on, up to a length. */
const grown = (what: 'rows' | 'scores', upTo: number) =>
  table([
    ['tokens', 'without', 'with', 'times as many'],
    ...lengths
      .filter(n => n <= upTo)
      .map(n => {
        const { [what]: all, ...sums } = counted(n)
        const kept = what === 'rows' ? sums.cachedRows! : sums.cachedScores!
        return [n, all, kept, (all / kept).toFixed(1)]
      }),
  ])

test('rows: without a cache, for 64 tokens, so many times as many', () => {
  const { rows: all, cachedRows } = counted(64)
  expectAnswer(rows, all / cachedRows, {
    rtol: 0.01,
    measured: () => grown('rows', 8),
    run: () => grown('rows', 1000),
  })
})

test('scores: without a cache, for 64 tokens, so many times as many', () => {
  const { scores: all, cachedScores } = counted(64)
  expectAnswer(scores, all / cachedScores, {
    rtol: 0.01,
    measured: () => grown('scores', 8),
    run: () => grown('scores', 1000),
  })
})
