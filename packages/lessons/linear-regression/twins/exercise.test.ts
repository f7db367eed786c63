import { call, expectClose, forAll } from '@neuralings/lesson-kit/testing'
import { createRng, tensor } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { ridge } from './exercise.ts'

const exact = (values: number[][]) => tensor(values, { dtype: 'float64' })

test('two columns and the bias', () => {
  const a = [[5, 2, 1], [2, 7, 3], [1, 3, 4]] // biome-ignore format: one line
  const wanted = [[5.5, 2, 1], [2, 7.5, 3], [1, 3, 4]] // biome-ignore format: one line
  expectClose(ridge(exact(a), 0.5), wanted, { what: call('ridge', a, 0.5) })
})

test('one column and the bias', () => {
  const a = [[9, -3], [-3, 4]] // biome-ignore format: one line
  expectClose(ridge(exact(a), 2), [[11, -3], [-3, 4]], { what: call('ridge', a, 2) }) // biome-ignore format: one line
})

test('a lambda of 0 changes nothing', () => {
  const a = [[5, 2, 1], [2, 7, 3], [1, 3, 4]] // biome-ignore format: one line
  expectClose(ridge(exact(a), 0), a, { what: call('ridge', a, 0) })
})

test('any table, any lambda', () => {
  forAll({ a: ['n', 'n'], lambda: [] }, ({ a, lambda }) => {
    const wanted = structuredClone(a)
    for (let i = 0; i + 1 < a.length; i++) wanted[i][i] += lambda
    expectClose(ridge(exact(a), lambda), wanted, { what: call('ridge', a, lambda) })
  })
})

test('XᵀX itself stays as it was, and the answer is as precise', () => {
  const a = exact([[5, 2], [2, 7]]) // biome-ignore format: one line
  const got = ridge(a, 1)
  expect(a.toArray(), 'a afterwards').toEqual([[5, 2], [2, 7]]) // biome-ignore format: one line
  expect(got.dtype, 'the dtype of the answer').toBe('float64')
})

/** Thirty boards: their length in cm to a tenth, in inches to a hundredth, and 3 · cm with a little noise. */
function boards() {
  const rng = createRng(3)
  const cm = Array.from({ length: 30 }, () => Math.round(rng.uniform(150, 190) * 10) / 10)
  const inch = cm.map(v => Math.round((v / 2.54) * 100) / 100)
  const price = cm.map(v => 3 * v + rng.normal())
  return { columns: [cm, inch, cm.map(() => 1)], price }
}

const product = (a: number[], b: number[]) => a.reduce((sum, v, i) => sum + v * b[i], 0)

/** Elimination, of three equations: what is left on the right are the unknowns. */
function solved(equations: number[][]): number[] {
  for (let k = 0; k < 3; k++) {
    const pivot = equations[k][k]
    equations[k] = equations[k].map(v => v / pivot)
    for (const [i, row] of equations.entries())
      if (i !== k) equations[i] = row.map((v, j) => v - row[k] * equations[k][j])
  }
  return equations.map(row => row[3])
}

/** The weights of cm and inch, and the bias. */
function weights(change: (a: number[][]) => number[][]): number[] {
  const { columns, price } = boards()
  const a = change(columns.map(one => columns.map(other => product(one, other))))
  return solved(a.map((row, i) => [...row, product(columns[i], price)]))
}

/** By how much the price of a board of 170 cm is off when its length in inches is read 0.1 too high. */
const offBy = ([cm, inch, bias]: number[]) => cm * 170 + inch * (170 / 2.54 + 0.1) + bias - 510

test('the boards: cm and inch share the work', () => {
  const got = weights(a => ridge(exact(a), 1).toArray() as number[][])
  // What the task says of them: as they are, with lambda everywhere, and as it should be.
  const [plain, everywhere] = [weights(a => a), weights(a => a.map(row => row.map(v => v + 1)))]
  expectClose(plain, [11.94, -22.76, 4.02], { rtol: 1e-3, what: 'without ridge' })
  expectClose(everywhere, [7.52, -11.53, 4.01], { rtol: 1e-3, what: 'with 1 on every entry' })
  expectClose([offBy(plain), offBy(everywhere)], [-2.27, -1.14], { atol: 0.02, what: 'off by' })
  expectClose(got, [2.58, 1.01, 4.03], { rtol: 2e-3, what: 'cm, inch and bias with lambda = 1' })
  expectClose(got[0] + got[1] / 2.54, 2.98, { atol: 0.005, what: 'what a cm costs' })
  expectClose(offBy(got), 0.1, { atol: 0.01, what: 'by how much a misread inch puts it wrong' })
})
