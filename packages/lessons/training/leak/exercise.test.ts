import { expectClose } from '@neuralings/lesson-kit/testing'
import { createRng } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { prepare } from './exercise.ts'

/** Forty rows in order: the first column climbs, the second has a few outliers. */
const table = () => Array.from({ length: 40 }, (_, i) => [i, i % 13 === 0 ? 100 + i : Math.sin(i)])
const rows = table()
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

test('the held-out rows are treated by the same rule', () => {
  const { train, test } = prepared()
  const all = [...train, ...test].map(([first]) => first).sort((a, b) => a - b)
  const gaps = all.slice(1).map((v, i) => v - all[i])
  const wanted = gaps.map(() => gaps[0])
  expectClose(gaps, wanted, { what: 'the distances between neighbours in column 0' })
})

test('the held-out rows are not simply the first ones', () => {
  const { train, test } = prepared()
  const lowest = Math.min(...column(train, 0))
  const isMixed = column(test, 0).some(v => v > lowest)
  expect(isMixed, 'some held-out row lies above the lowest training row').toBe(true)
})

test('the rows themselves are left alone', () => {
  prepared()
  expect(rows, 'the rows afterwards').toEqual(table())
})
