import { expectClose, expectSameFunction } from '@neuralings/lesson-kit/testing'
import { select, tensor, transpose } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { linear } from './exercise.ts'

const w = tensor([
  [1, 0, 0],
  [0, 1, 1],
])
const b = tensor([10, 20])

test('one example, two neurons', () => {
  expectClose(linear(tensor([[1, 2, 3]]), w, b), [[11, 25]], { what: 'linear([[1, 2, 3]], w, b)' })
})

test('a batch of four keeps its order', () => {
  const x = tensor([
    [1, 2, 3],
    [0, 0, 0],
    [-1, 5, -5],
    [2, 0.5, 0.25],
  ])
  const wanted = [
    [11, 25],
    [10, 20],
    [9, 20],
    [12, 20.75],
  ]
  expectClose(linear(x, w, b), wanted, { what: 'linear of 4 examples' })
})

test('as many rows as examples, as many columns as neurons', () => {
  const x = tensor([
    [1, 2, 3],
    [4, 5, 6],
  ])
  const five = tensor([
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
    [1, 1, 1],
    [-1, 2, -3],
  ])
  const y = linear(x, five, tensor([0, 0, 0, 0, 100]))
  expect(y.shape).toEqual([2, 5])
  expectClose(y, [
    [1, 2, 3, 6, 94],
    [4, 5, 6, 15, 88],
  ])
})

test('a square w is not a licence to forget the transpose', () => {
  const square = tensor([
    [1, 2],
    [3, 4],
  ])
  expectClose(linear(tensor([[1, 10]]), square, tensor([0, 0])), [[21, 43]], {
    what: 'linear([[1, 10]], [[1, 2], [3, 4]], [0, 0])',
  })
  expectClose(linear(tensor([[1, 10]]), transpose(square), tensor([0, 0])), [[31, 42]], {
    what: 'linear([[1, 10]], [[1, 3], [2, 4]], [0, 0])',
  })
})

test('an x and a w that are transposed already', () => {
  const x = transpose(
    tensor([
      [1, 4],
      [2, 5],
      [3, 6],
    ]),
  ) // [2, 3]
  const w = transpose(
    tensor([
      [1, 0],
      [0, 1],
      [0, 1],
    ]),
  ) // [2, 3]
  const wanted = [
    [11, 25],
    [14, 31],
  ]
  expectClose(linear(x, w, b), wanted, { what: 'linear of an x and a w that are transposed' })
})

test('a b that is a column of a table', () => {
  const table = tensor([
    [1, 10],
    [2, 20],
  ])
  const column = select(table, { dim: 1, index: 1 })
  expectClose(linear(tensor([[1, 2, 3]]), w, column), [[11, 25]], {
    what: 'linear with a b that is a column of a table',
  })
})

test('two layers look at the same x', () => {
  const x = tensor([[3]])
  expectClose(linear(x, tensor([[2]]), tensor([1])), [[7]], { what: 'linear([[3]], [[2]], [1])' })
  expectClose(linear(x, tensor([[5]]), tensor([1])), [[16]], { what: 'linear([[3]], [[5]], [1])' })
})

test('any sizes, number by number', () => {
  const byHand = (x: number[][], w: number[][], b: number[]) =>
    x.map(row => w.map((wk, k) => row.reduce((sum, xi, i) => sum + xi * wk[i]!, b[k]!)))
  expectSameFunction((x, w, b) => linear(tensor(x), tensor(w), tensor(b)), byHand, {
    what: 'linear',
    inputs: [['B', 'in'], ['out', 'in'], ['out']],
  })
})
