import { gradcheck, mul, sum, variable } from '@neuralings/autograd'
import { expectClose, forAll } from '@neuralings/lesson-kit/testing'
import { slice, type Tensor, tensor, transpose } from '@neuralings/tensor'
import { test } from 'vitest'
import { embedding } from './exercise.ts'

type Ids = number[] | number[][]
const asIds = (ids: Ids) => tensor(ids, { dtype: 'int32' })

/** Four words, three numbers each. */
const table = [
  [1, 2, 3],
  [10, 20, 30],
  [0.5, -1, 4],
  [7, 8, -9],
]

/** What comes back to the table when `g` comes back to the rows. */
function gradOf(ids: Ids, g: Tensor): unknown {
  const weight = variable(table)
  embedding(asIds(ids), weight).backward(g)
  return weight.grad
}

test('rows: the table of the task', () => {
  const weight = variable([[0.1, 0.2], [0.3, 0.4], [0.5, 0.6]]) // biome-ignore format: one line
  const wanted = [[0.5, 0.6], [0.1, 0.2], [0.5, 0.6]] // biome-ignore format: one line
  expectClose(embedding(asIds([2, 0, 2]), weight), wanted, { what: 'the rows of the ids 2, 0, 2' })
})

test('rows: three numbers each', () => {
  const wanted = [table[3], table[1]]
  expectClose(embedding(asIds([3, 1]), variable(table)), wanted, {
    what: 'the rows of the ids 3, 1',
  })
})

test('rows: ids of shape [2, 3] give [2, 3, d]', () => {
  const ids = [[0, 3, 3], [2, 1, 0]] // biome-ignore format: one line
  const wanted = ids.map(row => row.map(id => table[id]))
  expectClose(embedding(asIds(ids), variable(table)), wanted, {
    what: 'the rows of [[0, 3, 3], [2, 1, 0]]',
  })
})

test('rows: it is one-hot rows times the table', () => {
  forAll({ w: ['V', 'd'], a: ['T'] }, ({ w, a }) => {
    const ids = a.map(v => Math.abs(Math.round(v)) % w.length)
    const product = ids.map(id =>
      w[0]!.map((_, j) => w.reduce((total, row, v) => total + Number(v === id) * row[j]!, 0)),
    )
    const what = `the rows of the ids ${ids.join(', ')} in a table [${w.length}, ${w[0]!.length}]`
    expectClose(embedding(asIds(ids), variable(w)), product, { what })
  })
})

test('rows: they are copies', () => {
  const weight = variable(table)
  const y = embedding(asIds([1]), weight)
  y.data.data[0] = 99
  expectClose(weight, table, { what: 'the table, after a row that was looked up is written to' })
})

test('rows: of a transposed table, for every other id of a list', () => {
  const weight = variable(transpose(tensor([[1, 2, 3], [10, 20, 30]]))) // biome-ignore format: one line
  const ids = slice(asIds([2, 9, 0, 9]), [[0, 4, 2]])
  const wanted = [[3, 30], [1, 10]] // biome-ignore format: one line
  expectClose(embedding(ids, weight), wanted, {
    what: 'the rows of the ids 2, 0 in a transposed table',
  })
})

test('gradient: the table of the task', () => {
  const weight = variable([[0, 0], [0, 0], [0, 0]]) // biome-ignore format: one line
  embedding(asIds([2, 0, 2]), weight).backward(tensor([[1, 10], [3, 30], [5, 50]])) // biome-ignore format: one line
  const wanted = [[3, 30], [0, 0], [6, 60]] // biome-ignore format: one line
  expectClose(weight.grad, wanted, { what: 'the gradient of the table, ids 2, 0, 2' })
})

test('gradient: each row goes back to where it came from', () => {
  const wanted = [[0, 0, 0], [4, 5, 6], [0, 0, 0], [1, 2, 3]] // biome-ignore format: one line
  const g = tensor([[1, 2, 3], [4, 5, 6]]) // biome-ignore format: one line
  expectClose(gradOf([3, 1], g), wanted, { what: 'the gradient of the table, ids 3, 1' })
})

test('gradient: a word that comes three times', () => {
  const wanted = [[4, 5, 6], [0, 0, 0], [1011, 2022, 3033], [0, 0, 0]] // biome-ignore format: one line
  const g = tensor([
    [1, 2, 3],
    [10, 20, 30],
    [4, 5, 6],
    [1000, 2000, 3000],
  ])
  expectClose(gradOf([2, 2, 0, 2], g), wanted, {
    what: 'the gradient of the table, ids 2, 2, 0, 2',
  })
})

test('gradient: ids of shape [2, 2]', () => {
  const wanted = [[0, 0, 0], [5, 5, 5], [0, 0, 0], [0, 2, 5]] // biome-ignore format: one line
  const g = tensor([[[5, 5, 5], [0, 0, 1]], [[0, 1, 1], [0, 1, 3]]]) // biome-ignore format: one line
  expectClose(gradOf([[1, 3], [3, 3]], g), wanted, { what: 'the gradient of the table, ids [[1, 3], [3, 3]]' }) // biome-ignore format: one line
})

test('gradient: behind a sum, asked for twice', () => {
  const weight = variable(table)
  const loss = sum(embedding(asIds([0, 1, 0]), weight))
  loss.backward()
  const once = [[2, 2, 2], [1, 1, 1], [0, 0, 0], [0, 0, 0]] // biome-ignore format: one line
  expectClose(weight.grad, once, { what: 'the gradient of the sum of the rows 0, 1, 0' })
  weight.grad = null
  sum(embedding(asIds([0, 1, 0]), weight)).backward()
  expectClose(weight.grad, once, { what: 'the gradient of the same sum, asked for again' })
})

test('gradient: against nudges', () => {
  const weight = tensor(table, { dtype: 'float64' })
  const c = tensor([[1, -2, 0.5], [3, 1, 1], [0, 2, -1]], { dtype: 'float64' }) // biome-ignore format: one line
  gradcheck(w => sum(mul(mul(embedding(asIds([1, 3, 1]), w), c), c)), [weight])
})
