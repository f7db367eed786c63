import { call, expectClose, forAll } from '@neuralings/lesson-kit/testing'
import { reshape, select, slice, type Tensor, tensor, transpose } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { place, rowMajor, type View } from './exercise.ts'

// The places of the grid in the task: 0 1 2 3, 4 5 6 7, 8 9 10 11.
test.each([
  [
    [3, 4],
    [4, 1],
  ],
  [
    [4, 3],
    [3, 1],
  ],
  [
    [2, 3, 5],
    [15, 5, 1],
  ],
  [
    [2, 1, 7, 3],
    [21, 21, 3, 1],
  ],
  [[6], [1]],
  [
    [0, 4],
    [4, 1],
  ],
])('the strides of the shape %j', (shape, wanted) => {
  expectClose(rowMajor(shape), wanted, { what: call('rowMajor', shape) })
})

test('a single number has no strides', () => {
  const found = String(rowMajor([]))
  if (found !== '')
    throw new Error(
      `rowMajor([]) is [${found}]: a single number has no dimension to step along, so []`,
    )
})

test('the shape itself stays as it is', () => {
  const shape = [2, 3, 5]
  rowMajor(shape)
  expect(shape, 'the shape afterwards').toEqual([2, 3, 5])
})

const data = Array.from({ length: 12 }, (_, i) => 10 + i)
const table: View = { data, shape: [3, 4], strides: [4, 1], offset: 0 }

test.each([
  [[0, 0], 0],
  [[0, 3], 3],
  [[1, 2], 6],
  [[2, 1], 9],
])('the element %j of a table', (index, wanted) => {
  expectClose(place(table, index), wanted, { what: `place(table, [${index.join(', ')}])` })
})

test('a view that begins later, and walks backwards', () => {
  const later: View = { data, shape: [2, 3], strides: [4, -1], offset: 7 }
  expectClose(place(later, [0, 0]), 7, { what: 'place with offset 7, strides [4, −1] at [0, 0]' })
  expectClose(place(later, [1, 2]), 9, { what: 'place with offset 7, strides [4, −1] at [1, 2]' })
})

test('a row that is read again and again: a stride of 0', () => {
  const again: View = { data, shape: [3, 4], strides: [0, 1], offset: 5 }
  expectClose(place(again, [2, 1]), 6, { what: 'place with offset 5, strides [0, 1] at [2, 1]' })
})

test('one, three and no dimensions', () => {
  const view = (strides: number[], offset: number): View => ({ data, shape: [], strides, offset })
  expectClose(place(view([3], 1), [2]), 7, { what: 'place with offset 1, strides [3] at [2]' })
  expectClose(place(view([6, 2, 1], 0), [1, 2, 1]), 11, {
    what: 'place with offset 0, strides [6, 2, 1] at [1, 2, 1]',
  })
  expectClose(place(view([], 5), []), 5, { what: 'place with offset 5 and no strides at []' })
})

/** The package's own tensors have the same four fields. */
const tensors: Record<string, Tensor> = {
  'a table': reshape(tensor(data), [3, 4]),
  'the same, turned over': transpose(reshape(tensor(data), [3, 4])),
  'every second column of its last two rows': slice(reshape(tensor(data), [3, 4]), [
    [1, 3],
    [1, 4, 2],
  ]),
  'one layer of a block': select(reshape(tensor(data), [2, 3, 2]), { dim: 1, index: 2 }),
}

test.each(Object.keys(tensors))('%s, made by the package', name => {
  const x = tensors[name]!
  const wanted = x.toArray() as number[][]
  const found = wanted.map((row, i) => row.map((_, j) => x.data[place(x, [i, j])]))
  expectClose(found, wanted, { what: `x.data[place(x, [i, j])] for all i, j` })
})

test('row-major places count up, row by row', () => {
  const check = ({ B, T, C }: { B: number; T: number; C: number }) => {
    const shape = [B, T, C]
    const view = { data: [], shape, strides: rowMajor(shape), offset: 0 }
    const last = [B - 1, T - 1, C - 1]
    expectClose(place(view, last), B * T * C - 1, {
      what: `the last place of the shape [${shape.join(', ')}]`,
    })
  }
  forAll({ B: [], T: [], C: [] }, check, { from: 1, to: 9, whole: true })
})
