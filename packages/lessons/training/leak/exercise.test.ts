import { expectClose } from '@neuralings/lesson-kit/testing'
import { createRng } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { prepare } from './exercise.ts'

/** Forty rows in order: the first column climbs, the second has a few outliers. */
const table = () => Array.from({ length: 40 }, (_, i) => [i, i % 13 === 0 ? 100 + i : Math.sin(i)])
const rows = table()

// The table of the task is what the file at the start makes of these rows: column 0 of `train` has mean 0.159 and
// standard deviation 0.997, column 1 has 0.017 and 1.050.
const prepared = () => prepare(rows, { held: 10, rng: createRng(3) })

const column = (table: number[][], i: number) => table.map(row => row[i])
const mean = (values: number[]) => values.reduce((sum, v) => sum + v, 0) / values.length
const std = (values: number[]) => Math.sqrt(mean(values.map(v => (v - mean(values)) ** 2)))

test('thirty rows to learn from, ten held out', () => {
  const { train, test } = prepared()
  expect([train.length, test.length], 'rows of train and of test').toEqual([30, 10])
})

test('no row is on both sides', () => {
  const { train, test } = prepared()
  const firsts = [...train, ...test].map(([first]) => first.toFixed(9))
  expect(new Set(firsts).size, 'how many different rows there are').toBe(40)
})

test('the training columns have mean 0 and standard deviation 1', () => {
  const { train } = prepared()
  for (const i of [0, 1]) {
    const values = column(train, i)
    expectClose([mean(values), std(values)], [0, 1], { what: `[mean, std] of train column ${i}` })
  }
})

test('a column of a millionth is a column like any other', () => {
  const small = rows.map(([first, second]) => [first! / 1e6, second!])
  const { train } = prepare(small, { held: 10, rng: createRng(3) })
  const values = column(train, 0)
  expectClose([mean(values), std(values)], [0, 1], { what: '[mean, std] of train column 0' })
})

test('rows that are alike are rows like any others', () => {
  const alike = rows.map((_, i) => [i % 4, i < 30 ? 0 : 1])
  const { train } = prepare(alike, { held: 10, rng: createRng(5) })
  for (const i of [0, 1]) {
    const values = column(train, i)
    expectClose([mean(values), std(values)], [0, 1], { what: `[mean, std] of train column ${i}` })
  }
})

test('the held-out rows are treated by the same rule', () => {
  const { train, test } = prepared()
  const all = [...train, ...test].map(([first]) => first).sort((a, b) => a - b)
  const gaps = all.slice(1).map((v, i) => v - all[i])
  const wanted = gaps.map(() => gaps[0])
  expectClose(gaps, wanted, { what: 'the distances between neighbours in column 0' })
})

test('the held-out rows are treated by the same rule, number by number', () => {
  const { train, test } = prepared()
  // Column 0 of row i is i, so its place in the sorted column says which row it was.
  const both = [...train, ...test].toSorted(([a], [b]) => a - b)
  const learnt = rows.filter((_, i) => train.includes(both[i]))
  const [means, stds] = [mean, std].map(of => [0, 1].map(c => of(column(learnt, c))))
  const held = both.flatMap((row, i) => (test.includes(row) ? [{ row, was: rows[i] }] : []))
  const wanted = held.map(({ was }) => was.map((v, c) => (v - means[c]) / stds[c]))
  const got = held.map(({ row }) => row)
  expectClose(got, wanted, { what: 'the held-out rows, by mean and std of train' })
})

test.each([
  [12, 5],
  [25, 20],
  [9, 0],
])('of %d rows %d held out', (count, held) => {
  const { train, test } = prepare(rows.slice(0, count), { held, rng: createRng(4) })
  const sizes = [train.length, test.length]
  expectClose(sizes, [count - held, held], { what: 'how many rows train and test have' })
  for (const i of [0, 1]) {
    const values = column(train, i)
    expectClose([mean(values), std(values)], [0, 1], { what: `[mean, std] of train column ${i}` })
  }
})

test.each([
  ['first', Math.min],
  ['last', Math.max],
])('the held-out rows are not simply the %s ones', (_, edge) => {
  const { train, test } = prepared()
  const sign = edge === Math.min ? 1 : -1
  const end = edge(...column(train, 0))
  const isMixed = column(test, 0).some(v => sign * v > sign * end)
  expect(isMixed, 'some held-out row lies between training rows').toBe(true)
})

test('the same seed holds the same rows out', () => {
  const [first, again] = [prepared(), prepared()]
  expectClose(again.test, first.test, { what: 'the held-out rows of a second run' })
})

test('the rows themselves are left alone', () => {
  prepared()
  const changed = rows.findIndex((row, i) => String(row) !== String(table()[i]))
  expect(changed < 0 ? 'none' : `row ${changed}`, 'which row is another afterwards').toBe('none')
})
