import { variable } from '@neuralings/autograd'
import { expectClose, keepForPicture } from '@neuralings/lesson-kit/testing'
import { createRng, tensor } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { yearBook } from '../year-book.ts'
import { predict, trainMonths } from './exercise.ts'

const asIds = (ids: number[]) => tensor(ids, { dtype: 'int32' })

/** Twelve rows: (0, 0), (1, −1), (2, −2), … */
const rows = Array.from({ length: 12 }, (_, month) => [month, -month])

const model = () => ({
  table: variable(rows),
  w: variable([[1, 0], [10, 2]]), // biome-ignore format: one line
  b: variable([0.5, -1]),
})

test('predict: three months', () => {
  // Month 2: row (2, −2), so 1·2 + 0·(−2) + 0.5 and 10·2 + 2·(−2) − 1.
  const wanted = [[2.5, 15], [0.5, -1], [11.5, 87]] // biome-ignore format: one line
  expectClose(predict(asIds([2, 0, 11]), model()), wanted, {
    what: 'predict for the months 2, 0, 11',
  })
})

test('predict: the gradient reaches the rows of the months, and the layer', () => {
  const it = model()
  predict(asIds([1, 1, 3]), it).backward(tensor([[1, 0], [0, 1], [2, 0]])) // biome-ignore format: one line
  const wanted = rows.map(() => [0, 0])
  wanted[1] = [11, 2]
  wanted[3] = [2, 0]
  expectClose(it.table.grad, wanted, { what: 'the gradient of the table, months 1, 1, 3' })
  expectClose(it.w.grad, [[7, -7], [1, -1]], { what: 'the gradient of w' }) // biome-ignore format: one line
  expectClose(it.b.grad, [3, 1], { what: 'the gradient of b' })
})

/** The months in the order in which they lie around their middle, from month 0 on, the shorter way to month 1 first. */
function around(table: number[][]): number[] {
  const middle = [0, 1].map(j => table.reduce((sum, row) => sum + row[j]! / 12, 0))
  const angles = table.map(([x, y]) => Math.atan2(y! - middle[1]!, x! - middle[0]!))
  const order = [...angles.keys()].sort((a, b) => angles[a]! - angles[b]!)
  const start = order.indexOf(0)
  const turned = [...order.slice(start), ...order.slice(0, start)]
  return turned.indexOf(1) > 6 ? [0, ...turned.slice(1).reverse()] : turned
}

const year = [...rows.keys()]
const steps = 150

test('trainMonths: in the order of the year', () => {
  const table = trainMonths(yearBook(1), { rng: createRng(1), steps })
  expect(table.shape, 'the shape of the table').toEqual([12, 2])
  const rows = table.toArray() as number[][]
  keepForPicture({ rows })
  expect(around(rows).join(' '), 'the months, once around').toBe(year.join(' '))
})

test('trainMonths: numbers that say nothing of the order', () => {
  // Month m of the year is called 5·m, from 12 on again from 0: the order in the ring is 0 5 10 3 8 1 6 11 4 9 2 7.
  const { month, weather } = yearBook(3)
  const renamed = asIds((month.toArray() as number[]).map(m => (5 * m) % 12))
  const table = trainMonths({ month: renamed, weather }, { rng: createRng(3), steps })
  const named = year.map(m => (table.toArray() as number[][])[(5 * m) % 12]!)
  const what = 'the months, once around, where month m is called 5·m'
  expect(around(named).join(' '), what).toBe(year.join(' '))
})

test('trainMonths: one step moves every row, and by the gradient of that step', () => {
  const data = yearBook(4)
  const [none, one, two] = [0, 1, 2].map(steps => {
    return trainMonths(data, { rng: createRng(4), steps }).toArray() as number[][]
  })
  const moved = (from: number[][], to: number[][]) =>
    from.map((row, m) => row.map((v, j) => Math.abs(to[m]![j]! - v)))
  const all = year.map(() => [0.03, 0.03])
  // The first step of Adam is as long as the learning rate, for every number that has a gradient.
  expectClose(moved(none!, one!), all, {
    what: 'how far the first step moves each number',
    rtol: 1e-3,
  })
  const second = moved(one!, two!).flat()
  expect(
    second.every(way => way > 0.001 && way < 0.06),
    'the second step moves each number, and none too far',
  ).toBe(true)
})
