import { penguins } from '@neuralings/datasets/penguins'
import { expectClose, keepForPicture } from '@neuralings/lesson-kit/testing'
import { leastSquares } from '@neuralings/optim'
import { createRng, tensor } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { heldOutError } from './exercise.ts'

const { x, y, species, sex } = penguins()
const lengths = x.toArray() as number[][]
const mass = y.toArray() as number[]
const isMale = (sex.toArray() as number[]).map(code => (code < 0 ? NaN : code))
const kind = species.toArray() as number[]

/** The same by another way: the package's leastSquares, which makes no XᵀX. */
function wanted(rows: number[][], y: number[], seed: number): number {
  const known = rows.flatMap((row, i) => ([...row, y[i]].some(Number.isNaN) ? [] : [i]))
  const order = createRng(seed).shuffle(known)
  const count = Math.floor(order.length / 5)
  const [held, train] = [order.slice(0, count), order.slice(count)]
  const { weight, bias } = leastSquares(
    tensor(train.map(i => rows[i]), { dtype: 'float64' }), // biome-ignore format: one line
    tensor(train.map(i => y[i]), { dtype: 'float64' }), // biome-ignore format: one line
  )
  const w = weight.toArray() as number[]
  const off = held.map(i => rows[i].reduce((sum, v, j) => sum + v * w[j], bias.item()) - y[i])
  return Math.hypot(...off) / Math.sqrt(count)
}

const own = (rows: number[][], y: number[], seed: number) =>
  heldOutError(rows, y, { rng: createRng(seed) })

// y = 2·x₁ − 3·x₂ + 5, in 12 rows.
const clean = Array.from({ length: 12 }, (_, i) => [i, (i * 7) % 5])
const onPlane = clean.map(([a, b]) => 2 * a - 3 * b + 5)

test('rows that lie on a plane are predicted without an error', () => {
  expectClose(own(clean, onPlane, 1), 0, { atol: 1e-6, what: 'heldOutError of rows on a plane' })
})

// Of eleven rows a fifth, two, are held out.
test.each([1, 2, 3])('rows that lie on no plane, seed %d', seed => {
  const rng = createRng(7)
  const rows = Array.from({ length: 11 }, () => [rng.normal(), rng.normal(5), rng.normal(0, 2)])
  const y = rows.map(([a, b, c]) => a - 2 * b + c + rng.normal(100))
  expectClose(own(rows, y, seed), wanted(rows, y, seed), { what: `heldOutError, seed ${seed}` })
})

test('rows with a gap are left out, wherever it is', () => {
  const rows = [...clean.slice(0, 5), [NaN, 1], ...clean.slice(5), [3, NaN], [4, 2]]
  const y = [...onPlane.slice(0, 5), 1, ...onPlane.slice(5), 1, NaN]
  expectClose(own(rows, y, 2), 0, { atol: 1e-6, what: 'heldOutError with three gaps' })
})

test('a row with a gap in its first column is left out', () => {
  const [rows, y] = [
    [[NaN, 1], ...clean],
    [1, ...onPlane],
  ]
  expectClose(own(rows, y, 2), 0, { atol: 1e-6, what: 'heldOutError with one gap' })
})

test('rows with a gap do not count when a fifth is held out', () => {
  const rng = createRng(3)
  const rows = Array.from({ length: 14 }, (_, i) => [i < 4 ? NaN : rng.normal()])
  const y = rows.map(() => rng.normal(50, 10))
  expectClose(own(rows, y, 5), wanted(rows, y, 5), { what: 'heldOutError of 10 rows and 4 gaps' })
})

test.each([1, 2])('penguins by their flippers, seed %d', seed => {
  const flippers = lengths.map(([, , flipper]) => [flipper])
  const what = `grams by the flipper, seed ${seed}`
  expectClose(own(flippers, mass, seed), wanted(flippers, mass, seed), { rtol: 1e-4, what })
})

const mean = (values: number[]) => values.reduce((sum, v) => sum + v, 0) / values.length

// What task and debrief say, as the mean of twenty drawings.
test('what the columns of the penguins are worth', () => {
  const error = (of: (i: number) => number[]) => {
    const rows = lengths.map((_, i) => of(i))
    return mean(Array.from({ length: 20 }, (_, seed) => own(rows, mass, seed + 1)))
  }
  const measured = [
    error(i => [lengths[i][1]]),
    error(i => [lengths[i][2]]),
    error(i => lengths[i]),
    error(i => [...lengths[i], isMale[i]]),
    error(i => [...lengths[i], isMale[i], Number(kind[i] === 1), Number(kind[i] === 2)]),
    error(i => [...lengths[i], isMale[i], kind[i]]),
  ]
  keepForPicture({ grams: measured.slice(0, 5) })
  const what = 'grams by depth, flipper, all three, + sex, + species'
  expectClose(measured, [704.77, 397.3, 398.61, 344.49, 283.58, 335.91], { rtol: 1e-4, what })
})

// Always the mean of the training rows: twenty drawings of the same rows.
test('the mean alone, which is what has to be beaten', () => {
  const known = mass.filter(grams => !Number.isNaN(grams))
  const errors = Array.from({ length: 20 }, (_, seed) => {
    const order = createRng(seed + 1).shuffle(known)
    const count = Math.floor(order.length / 5)
    const middle = mean(order.slice(count))
    return Math.sqrt(mean(order.slice(0, count).map(grams => (grams - middle) ** 2)))
  })
  expectClose(mean(errors), 787.85, { rtol: 1e-4, what: 'grams by the mean alone' })
  const ones = Array.from({ length: 10 }, (_, i) => [i])
  expectClose(own(ones, ones.map(() => 4), 1), 0, { atol: 1e-6, what: 'y that is always 4' }) // biome-ignore format: one line
})

test('the tables stay as they were', () => {
  const [rows, y] = [structuredClone(clean), [...onPlane]]
  own(rows, y, 1)
  expect([rows, y], 'rows and y afterwards').toEqual([clean, onPlane])
})
