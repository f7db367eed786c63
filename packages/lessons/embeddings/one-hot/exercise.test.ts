import { call, expectClose, forAll } from '@neuralings/lesson-kit/testing'
import { expect, test } from 'vitest'
import { distance, numbersStored, oneHot } from './exercise.ts'

test('oneHot: the table of the task', () => {
  const wanted = [[0, 0, 1, 0], [1, 0, 0, 0]] // biome-ignore format: one line
  expectClose(oneHot([2, 0], 4), wanted, { what: 'oneHot([2, 0], 4)' })
})

test('oneHot: a word that comes twice, and the last one', () => {
  const wanted = [[0, 0, 1], [0, 1, 0], [0, 1, 0], [0, 0, 1]] // biome-ignore format: one line
  expectClose(oneHot([2, 1, 1, 2], 3), wanted, { what: 'oneHot([2, 1, 1, 2], 3)' })
})

test('oneHot: any ids', () => {
  forAll({ a: ['T'], size: [] }, ({ a, size }) => {
    const n = 1 + Math.abs(Math.round(size))
    const ids = a.map(v => Math.abs(Math.round(v)) % n)
    const rows = ids.map(id => '0'.repeat(id) + 1 + '0'.repeat(n - 1 - id))
    const wanted = rows.map(row => [...row].map(Number))
    expectClose(oneHot(ids, n), wanted, { what: call('oneHot', ids, n) })
  })
})

test('oneHot: the rows are no one and the same array', () => {
  const rows = oneHot([1, 1], 3)
  rows[0]![0] = 7
  expectClose(rows[1], [0, 1, 0], { what: 'the second row, after the first has been written to' })
})

// Two rows differ at two places, by 1 at each: √(1² + 1²) = 1.4142.
test.each([
  [0, 1, Math.sqrt(2)],
  [3, 9, Math.sqrt(2)],
  [9, 3, Math.sqrt(2)],
  [7, 7, 0],
  [0, 0, 0],
])('distance: the ids %d and %d', (i, j, wanted) => {
  expectClose(distance(i, j), wanted, { what: `distance(${i}, ${j})` })
})

test('distance: with all its digits', () => {
  expectClose(distance(0, 1) ** 2, 2, { what: 'the square of distance(0, 1)', rtol: 1e-9 })
})

test.each([
  [3, 2, 9, 6],
  [5, 2, 25, 10],
  [5, 4, 25, 20],
  [10_000, 64, 100_000_000, 640_000],
])('numbersStored: %d words, %d numbers each', (n, d, ones, dense) => {
  const stored = numbersStored(n, d)
  const what = `numbersStored(${n}, ${d})`
  expectClose(stored.oneHot, ones, { what: `${what}.oneHot` })
  expectClose(stored.dense, dense, { what: `${what}.dense` })
})

test('the ids are left as they were', () => {
  const ids = [2, 0, 1]
  oneHot(ids, 3)
  expect(ids, 'ids afterwards').toEqual([2, 0, 1])
})
