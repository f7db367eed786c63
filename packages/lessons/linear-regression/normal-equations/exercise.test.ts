import { expectClose, forAll } from '@neuralings/lesson-kit/testing'
import { tensor, transpose } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { normalEquations, solve } from './exercise.ts'

const exact = (values: number[] | number[][]) => tensor(values, { dtype: 'float64' })

// Rows [2, 5, 1], [0, −1, 1], [3, 4, 1]: 4 + 0 + 9 = 13, 10 + 0 + 12 = 22, 2 + 0 + 3 = 5, 25 + 1 + 16 = 42,
// 5 − 1 + 4 = 8, and three ones. With y = 10, 20, 30: 20 + 0 + 90 = 110, 50 − 20 + 120 = 150, and the sum 60.
const x = [
  [2, 5],
  [0, -1],
  [3, 4],
]
const y = [10, 20, 30]
const left = [
  [13, 22, 5],
  [22, 42, 8],
  [5, 8, 3],
]
const right = [110, 150, 60]

test('the table of the task: XᵀX', () => {
  expectClose(normalEquations(exact(x), exact(y))[0], left, { what: 'XᵀX of the three rows' })
})

test('the table of the task: Xᵀy', () => {
  expectClose(normalEquations(exact(x), exact(y))[1], right, { what: 'Xᵀy of the three rows' })
})

/** Every entry from its definition, a column times a column. */
function byHand(x: number[][], y: number[]): [number[][], number[]] {
  const columns = [...x[0].keys()].map(j => x.map(row => row[j]))
  columns.push(x.map(() => 1))
  const product = (a: number[], b: number[]) => a.reduce((sum, v, i) => sum + v * b[i], 0)
  return [columns.map(a => columns.map(b => product(a, b))), columns.map(a => product(a, y))]
}

test('any table: left side', () => {
  forAll({ x: ['N', 'D'], y: ['N'] }, ({ x, y }) => {
    const what = `XᵀX of x = ${JSON.stringify(x)}`
    expectClose(normalEquations(exact(x), exact(y))[0], byHand(x, y)[0], { what })
  })
})

test('any table: right side', () => {
  forAll({ x: ['N', 'D'], y: ['N'] }, ({ x, y }) => {
    const what = `Xᵀy of x = ${JSON.stringify(x)}, y = ${JSON.stringify(y)}`
    expectClose(normalEquations(exact(x), exact(y))[1], byHand(x, y)[1], { what })
  })
})

test('a tensor that is a turned view', () => {
  const view = transpose(exact([[2, 0, 3], [5, -1, 4]])) // biome-ignore format: one line
  expectClose(normalEquations(view, exact(y))[0], left, { what: 'XᵀX of a turned view' })
})

test('float64 stays float64, and nothing is written over', () => {
  const [given, wanted] = [exact(x), exact(y)]
  const types = normalEquations(given, wanted).map(({ dtype }) => dtype)
  expect(types, 'the dtypes of both sides').toEqual(['float64', 'float64'])
  expect([given.toArray(), wanted.toArray()], 'x and y afterwards').toEqual([x, y])
})

// y = 3·x₁ − 2·x₂ + 7, which solving has to find again.
test('solved, they give the weights and last of all the bias', () => {
  const rows = [[1, 4], [2, -1], [0, 3], [5, 2]] // biome-ignore format: one line
  const wanted = rows.map(([a, b]) => 3 * a - 2 * b + 7)
  const [a, b] = normalEquations(exact(rows), exact(wanted))
  expectClose(solve(a, b), [3, -2, 7], { what: 'solve(XᵀX, Xᵀy)' })
  // 2·3 + 1·4 = 10 and 5·3 + 3·4 = 27; the first equation has to change its place for the second pair.
  expectClose(solve(exact([[2, 1], [5, 3]]), exact([10, 27])), [3, 4]) // biome-ignore format: one line
  expectClose(solve(exact([[0, 1], [5, 3]]), exact([4, 27])), [3, 4]) // biome-ignore format: one line
  expect(() => solve(exact([[1, 2], [2, 4]]), exact([3, 6]))).toThrow('no single answer') // biome-ignore format: one line
})
