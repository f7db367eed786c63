import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectNear, numbers } from './support/numbers.ts'
import { engines, place } from './support/place.ts'

const length = fc.integer({ min: 0, max: 40 })
const add = (sum: number, x: number) => sum + x

/** [rows, cols] → its rows, or its columns, as arrays. */
const rowsOf = (x: number[], rows: number, cols: number) =>
  Array.from({ length: rows }, (_, r) => x.slice(r * cols, (r + 1) * cols))
const columnsOf = (x: number[], rows: number, cols: number) =>
  Array.from({ length: cols }, (_, c) => rowsOf(x, rows, cols).map(row => row[c]!))

describe.each(engines)('%s', (_, engine) => {
  const { kernels } = engine

  test('the sum of a million numbers loses no digits', () => {
    const x = new Float32Array(1_000_003).fill(0.1)
    const memory = place(engine, [x, [7]])
    kernels.sumRows(1, x.length, memory.at[0], memory.at[1])
    expectNear(memory.get(1), [Math.fround(0.1) * x.length], { within: 8 })
  })

  test('max is NaN where there is one, in every lane', () => {
    for (let n = 1; n < 20; n++) {
      for (let i = 0; i < n; i++) {
        const x = numbers(n)
        x[i] = NaN
        const memory = place(engine, [x, numbers(n), [7]])
        kernels.maxColumns(1, n, memory.at[0], memory.at[1])
        kernels.maxRows(1, n, memory.at[0], memory.at[2])
        expect(memory.get(1)).toEqual(x)
        expect(memory.get(2)).toEqual([NaN])
      }
    }
  })

  test('sums and maxima of rows and of columns', () => {
    fc.assert(
      fc.property(length, length, (rows, cols) => {
        const x = numbers(rows * cols)
        const [perRow, perColumn] = [new Array(rows).fill(7), new Array(cols).fill(7)]
        const memory = place(engine, [x, perRow, perColumn, perRow, perColumn])
        const [at, rowSums, columnSums, rowMaxima, columnMaxima] = memory.at
        kernels.sumRows(rows, cols, at, rowSums)
        kernels.sumColumns(rows, cols, at, columnSums)
        kernels.maxRows(rows, cols, at, rowMaxima)
        kernels.maxColumns(rows, cols, at, columnMaxima)
        const sums = (lists: number[][]) => lists.map(list => list.reduce(add, 0))
        const maxima = (lists: number[][]) => lists.map(list => Math.max(...list))
        expectNear(memory.get(1), sums(rowsOf(x, rows, cols)), { absolute: 1e-5 })
        expectNear(memory.get(2), sums(columnsOf(x, rows, cols)), { absolute: 1e-5 })
        expect(memory.get(3)).toEqual(maxima(rowsOf(x, rows, cols)))
        expect(memory.get(4)).toEqual(maxima(columnsOf(x, rows, cols)))
      }),
    )
  })

  test('transpose, of a matrix with gaps between its rows', () => {
    const side = fc.integer({ min: 0, max: 70 })
    fc.assert(
      fc.property(side, side, fc.integer({ min: 0, max: 5 }), (rows, cols, gap) => {
        const x = numbers(rows * (cols + gap))
        const memory = place(engine, [x, new Array(rows * cols).fill(7)])
        kernels.transpose(rows, cols, memory.at[0], cols + gap, memory.at[1])
        const inside = rowsOf(x, rows, cols + gap).flatMap(row => row.slice(0, cols))
        expect(memory.get(1)).toEqual(columnsOf(inside, rows, cols).flat())
      }),
    )
  })
})
