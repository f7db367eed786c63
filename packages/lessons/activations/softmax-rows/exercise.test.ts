import { expectClose } from '@neuralings/lesson-kit/testing'
import { expect, test } from 'vitest'
import { softmaxRows } from './exercise.ts'

test('a single row', () => {
  const wanted = [[0.0900305732, 0.2447284711, 0.6652409558]]
  expectClose(softmaxRows([[1, 2, 3]]), wanted, { what: 'softmaxRows([[1, 2, 3]])' })
})

test('two equal rows', () => {
  const half = [
    [0.5, 0.5],
    [0.5, 0.5],
  ]
  const zeros = [
    [0, 0],
    [0, 0],
  ]
  expectClose(softmaxRows(zeros), half, { what: 'softmaxRows([[0, 0], [0, 0]])' })
})

test('rows do not disturb each other', () => {
  const scores = [
    [1, 2, 3],
    [-2, 0, -1000],
    [1000, 1000, 998],
  ]
  const before = scores.map(row => [...row])
  const wanted = [
    [0.0900305732, 0.2447284711, 0.6652409558],
    [0.119202922, 0.880797078, 0],
    [0.4683105308, 0.4683105308, 0.0633789383],
  ]
  expectClose(softmaxRows(scores), wanted, { what: 'softmaxRows of three very different rows' })
  expect(scores, 'the scores afterwards').toEqual(before)
})

test.each([
  { where: 'first', row: [2000, 5, 0], wanted: [1, 0, 0] },
  { where: 'second', row: [0, 2000, 5], wanted: [0, 1, 0] },
  { where: 'last', row: [0, 5, 2000], wanted: [0, 0, 1] },
  { where: 'behind a 9', row: [0, 9, 2000], wanted: [0, 0, 1] },
])('a score far above the others of its row comes $where', ({ row, wanted }) => {
  const what = `softmaxRows([[0, 0, 0], [${row.join(', ')}]])`
  expectClose(softmaxRows([[0, 0, 0], row]), [[1 / 3, 1 / 3, 1 / 3], wanted], { what })
})

test('a row far below the one before it', () => {
  const scores = [
    [1000, 1000],
    [0, 0],
  ]
  const half = [0.5, 0.5]
  expectClose(softmaxRows(scores), [half, half], { what: 'softmaxRows([[1000, 1000], [0, 0]])' })
})

test('more classes than rows', () => {
  const scores = [
    [0, 0, 0, 0],
    [1, 2, 3, -1000],
  ]
  const wanted = [
    [0.25, 0.25, 0.25, 0.25],
    [0.0900305732, 0.2447284711, 0.6652409558, 0],
  ]
  expectClose(softmaxRows(scores), wanted, { what: 'softmaxRows of two rows of four scores' })
  expect(scores[1], 'the scores afterwards').toEqual([1, 2, 3, -1000])
})

test('every row of a tall table sums to 1', () => {
  const scores = Array.from({ length: 6 }, (_, i) => [i, -i])
  const sums = softmaxRows(scores).map(row => row.reduce((sum, p) => sum + p, 0))
  expectClose(sums, [1, 1, 1, 1, 1, 1], { rtol: 0, atol: 1e-9, what: 'the sums of the rows' })
})

test('a row far below zero', () => {
  const scores = [[-1_000_002, -1_000_001, -1_000_000]]
  const wanted = [[0.0900305732, 0.2447284711, 0.6652409558]]
  expectClose(softmaxRows(scores), wanted, {
    what: 'softmaxRows([[-1000002, -1000001, -1000000]])',
  })
})
