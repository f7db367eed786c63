import { expectClose, forAll } from '@neuralings/lesson-kit/testing'
import { tensor, transpose } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { centred, shares, together } from './exercise.ts'

// The task has all 150 irises, with four measures each; here are two flowers with three.
const x = tensor([
  [1, 2, 5],
  [3, 6, 1],
])

test('without the means, which are 2, 4 and 3', () => {
  expectClose(centred(x), [[-1, -2, 2], [1, 2, -2]], { what: 'centred(x)' }) // biome-ignore format: rows
})

test('shares of 8 and of 10', () => {
  expectClose(shares(x), [[0.125, 0.25, 0.625], [0.3, 0.6, 0.1]], { what: 'shares(x)' }) // biome-ignore format: rows
})

test('sums of products, for each two measures', () => {
  // The first with the second: 1·2 + 3·6.
  const wanted = [[10, 20, 8], [20, 40, 16], [8, 16, 26]] // biome-ignore format: rows
  const found = together(x)
  expect(found.shape, 'the shape of together(x)').toEqual([3, 3])
  expectClose(found, wanted, { what: 'together(x)' })
})

const square = tensor([
  [1, 3],
  [2, 6],
])

test('as many flowers as measures: nothing would be said', () => {
  expectClose(centred(square), [[-0.5, -1.5], [0.5, 1.5]], { what: 'centred(square)' }) // biome-ignore format: rows
  expectClose(shares(square), [[0.25, 0.75], [0.25, 0.75]], { what: 'shares(square)' }) // biome-ignore format: rows
  expectClose(together(square), [[5, 15], [15, 45]], { what: 'together(square)' }) // biome-ignore format: rows
})

test('a table that was turned over', () => {
  // Its rows are 1 3 2 and 2 6 1: the third measure with itself is 2·2 + 1·1.
  const turned = transpose(tensor([[1, 2], [3, 6], [2, 1]])) // biome-ignore format: rows
  const wanted = [[5, 15, 4], [15, 45, 12], [4, 12, 5]] // biome-ignore format: rows
  expectClose(together(turned), wanted, { what: 'together(turned)' })
})

test('any number of flowers', () => {
  forAll({ x: ['flowers', 'measures'] }, ({ x }) => {
    const [rows, columns] = [x, x[0]!.map((_, j) => x.map(row => row[j]!))]
    const total = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0)
    const what = `[${rows.length}, ${columns.length}]`
    const without = rows.map(row => row.map((v, j) => v - total(columns[j]!) / rows.length))
    expectClose(centred(tensor(x)), without, { what: `centred of a table ${what}` })
    const products = columns.map(a => columns.map(b => total(a.map((v, i) => v * b[i]!))))
    expectClose(together(tensor(x)), products, { what: `together of a table ${what}` })
    const positive = rows.map(row => row.map(v => Math.abs(v) + 1))
    const parts = positive.map(row => row.map(v => v / total(row)))
    expectClose(shares(tensor(positive)), parts, { what: `shares of a table ${what}` })
  })
})
