import { loadDigits } from '@neuralings/datasets/digits'
import { expectClose, forAll, keepForPicture } from '@neuralings/lesson-kit/testing'
import { expand, flip, reshape, slice, type Tensor, tensor, transpose } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { toRows } from './exercise.ts'

const data = Array.from({ length: 12 }, (_, i) => 10 + i)
type View = Parameters<typeof toRows>[0]
const view = (shape: number[], strides: number[], offset: number): View => ({ data, shape, strides, offset }) // biome-ignore format: stays a row

test('a table as it lies', () => {
  const rows = [[10, 11, 12, 13], [14, 15, 16, 17], [18, 19, 20, 21]] // biome-ignore format: rows
  expectClose(toRows(view([3, 4], [4, 1], 0)), rows, { what: 'toRows(table)' })
})

test('turned over', () => {
  const rows = [[10, 14, 18], [11, 15, 19], [12, 16, 20], [13, 17, 21]] // biome-ignore format: rows
  expectClose(toRows(view([4, 3], [1, 4], 0)), rows, { what: 'toRows(the table, turned over)' })
})

test('its last two rows', () => {
  const rows = [[14, 15, 16, 17], [18, 19, 20, 21]] // biome-ignore format: rows
  expectClose(toRows(view([2, 4], [4, 1], 4)), rows, { what: 'toRows(the last two rows)' })
})

test('a part from the middle', () => {
  const rows = [[11, 12], [15, 16]] // biome-ignore format: rows
  expectClose(toRows(view([2, 2], [4, 1], 1)), rows, { what: 'toRows(the middle of two rows)' })
})

test('every second column, backwards', () => {
  const rows = [[13, 11], [17, 15], [21, 19]] // biome-ignore format: rows
  expectClose(toRows(view([3, 2], [4, -2], 3)), rows, {
    what: 'toRows(every second column, backwards)',
  })
})

test('one number, six times', () => {
  const rows = [[15, 15, 15], [15, 15, 15]] // biome-ignore format: rows
  expectClose(toRows(view([2, 3], [0, 0], 5)), rows, { what: 'toRows with both strides 0' })
})

const x = reshape(tensor(data), [3, 4])
const tensors: Record<string, Tensor> = {
  'a tensor': x,
  'a tensor, turned over and upside down': flip(transpose(x), [0]),
  'a part of a tensor': slice(x, [[1], [0, 4, 3]]),
  'a row of a tensor, three times': expand(slice(x, [[1, 2]]), [3, 4]),
}

test.each(Object.keys(tensors))('%s', name => {
  expectClose(toRows(tensors[name]!), tensors[name]!.toArray(), { what: 'toRows(x)' })
})

test('any part of any table, turned over or not', () => {
  const check = ({ m, n, from, by }: Record<'m' | 'n' | 'from' | 'by', number>) => {
    const strides = [n * by + 1, by]
    const rows = Array.from({ length: m }, (_, i) =>
      Array.from({ length: n }, (_, j) => 100 + from + i * strides[0]! + j * strides[1]!),
    )
    const all = Array.from({ length: 1000 }, (_, i) => 100 + i)
    const found = toRows({ data: all, shape: [m, n], strides, offset: from })
    const what = `toRows with shape [${m}, ${n}], strides [${strides.join(', ')}], offset ${from}`
    expectClose(found, rows, { what })
  }
  forAll({ m: [], n: [], from: [], by: [] }, check, { from: 1, to: 5, whole: true })
})

test('the rows are arrays of their own', () => {
  const [first, second] = toRows(view([2, 2], [0, 1], 0))
  expect(first !== second, 'two rows are two arrays').toBe(true)
})

test('the middle of a handwritten digit', async () => {
  const { test } = await loadDigits()
  const pixels = test.images.data.slice(0, 784)
  keepForPicture({ pixels })
  const rows = toRows({ data: pixels, shape: [20, 20], strides: [28, 1], offset: 4 * 28 + 4 })
  // Row 3, column 10 of the part is row 7, column 14 of the digit.
  expectClose(rows[3]![10]!, pixels[7 * 28 + 14]!, { what: 'pixel [3, 10] of the part' })
})
