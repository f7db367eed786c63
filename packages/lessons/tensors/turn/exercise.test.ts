import { loadDigits } from '@neuralings/datasets/digits'
import { expectClose, keepForPicture } from '@neuralings/lesson-kit/testing'
import { expect, test } from 'vitest'
import { flip, select, transpose } from './exercise.ts'

type View = ReturnType<typeof transpose>

const data = Array.from({ length: 24 }, (_, i) => 10 + i)
/** Rows 10 … 13, 14 … 17, 18 … 21. */
const table: View = { data, shape: [3, 4], strides: [4, 1], offset: 0 }
/** Two tables of three rows and four columns, begun at 0. */
const block: View = { data, shape: [2, 3, 4], strides: [12, 4, 1], offset: 0 }
/** Every second column of its last two rows: 15 17, 19 21. */
const part: View = { data, shape: [2, 2], strides: [4, 2], offset: 5 }

/** The numbers of a view, read by its own walk. */
function read({ data, shape, strides, offset }: View, at = offset, dim = 0): unknown {
  if (dim === shape.length) return data[at]
  return Array.from({ length: shape[dim]! }, (_, i) =>
    read({ data, shape, strides, offset }, at + i * strides[dim]!, dim + 1),
  )
}

const reads = (found: View, wanted: unknown, what: string) => {
  expect(found.data === data, `${what}: .data is the array that was handed in`).toBe(true)
  expectClose(read(found), wanted, { what })
}

test('a table, turned over', () => {
  const turned = transpose(table)
  expect(turned.shape, 'the shape of transpose(table)').toEqual([4, 3])
  reads(turned, [[10, 14, 18], [11, 15, 19], [12, 16, 20], [13, 17, 21]], 'transpose(table)') // biome-ignore format: rows
})

test('turned over twice it is itself', () => {
  const twice = transpose(transpose(part))
  reads(twice, [[15, 17], [19, 21]], 'transpose(transpose(part))') // biome-ignore format: rows
})

test('a part, turned over, still begins where it began', () => {
  reads(transpose(part), [[15, 19], [17, 21]], 'transpose(part)') // biome-ignore format: rows
})

test('mirrored: along the columns', () => {
  const wanted = [[13, 12, 11, 10], [17, 16, 15, 14], [21, 20, 19, 18]] // biome-ignore format: rows
  reads(flip(table, [1]), wanted, 'flip(table, [1])')
})

test('upside down: along the rows', () => {
  const wanted = [[18, 19, 20, 21], [14, 15, 16, 17], [10, 11, 12, 13]] // biome-ignore format: rows
  reads(flip(table, [0]), wanted, 'flip(table, [0])')
})

test('along both', () => {
  reads(flip(part, [0, 1]), [[21, 19], [17, 15]], 'flip(part, [0, 1])') // biome-ignore format: rows
})

test('along none, and twice along one, it is itself', () => {
  reads(flip(part, []), [[15, 17], [19, 21]], 'flip(part, [])') // biome-ignore format: rows
  reads(flip(flip(part, [1]), [1]), [[15, 17], [19, 21]], 'flip(flip(part, [1]), [1])') // biome-ignore format: rows
})

test('along the first and last dimension of three', () => {
  const found = flip(block, [2, 0])
  expect(found.shape, 'the shape of flip(block, [2, 0])').toEqual([2, 3, 4])
  const wanted = [
    [[25, 24, 23, 22], [29, 28, 27, 26], [33, 32, 31, 30]],
    [[13, 12, 11, 10], [17, 16, 15, 14], [21, 20, 19, 18]],
  ] // biome-ignore format: rows
  reads(found, wanted, 'flip(block, [2, 0])')
})

test.each([
  { dim: 0, index: 0, wanted: [10, 11, 12, 13] },
  { dim: 0, index: 2, wanted: [18, 19, 20, 21] },
  { dim: 1, index: 3, wanted: [13, 17, 21] },
])('one entry of a table: dim $dim, index $index', ({ dim, index, wanted }) => {
  const found = select(table, { dim, index })
  const what = `select(table, { dim: ${dim}, index: ${index} })`
  expect(found.shape, `the shape of ${what}`).toEqual([wanted.length])
  reads(found, wanted, what)
})

test('one entry of a part', () => {
  reads(select(part, { dim: 1, index: 1 }), [17, 21], 'select(part, { dim: 1, index: 1 })')
})

test('one entry of three dimensions leaves a table', () => {
  const wanted = [[14, 15, 16, 17], [26, 27, 28, 29]] // biome-ignore format: rows
  const found = select(block, { dim: 1, index: 1 })
  expect(found.shape, 'the shape of select(block, { dim: 1, index: 1 })').toEqual([2, 4])
  reads(found, wanted, 'select(block, { dim: 1, index: 1 })')
})

// Of a dimension of length 1 the stride is that of its neighbour: it is the place that tells them apart.
test('one entry of three dimensions, two of which have the same stride', () => {
  const thin: View = { data, shape: [3, 1, 4], strides: [4, 4, 1], offset: 0 }
  const what = 'select(thin, { dim: 1, index: 0 })'
  const found = select(thin, { dim: 1, index: 0 })
  expect(found.shape, `the shape of ${what}`).toEqual([3, 4])
  reads(found, read(table), what)
})

test('the view that was handed in stays as it is', () => {
  const x: View = { data, shape: [2, 2], strides: [4, 2], offset: 5 }
  transpose(x)
  flip(x, [0])
  select(x, { dim: 0, index: 1 })
  expect({ ...x, data: 'data' }).toEqual({
    data: 'data',
    shape: [2, 2],
    strides: [4, 2],
    offset: 5,
  })
})

test('a handwritten digit, turned and mirrored', async () => {
  const { test } = await loadDigits()
  const pixels = test.images.data.slice(0, 784)
  keepForPicture({ pixels })
  const digit: View = { data: pixels, shape: [28, 28], strides: [28, 1], offset: 0 }
  const views = [flip(digit, [1]), transpose(digit), flip(transpose(digit), [1])]
  // Where the pixel [9, 20] of the digit goes: mirrored, turned over, turned clockwise.
  const wanted = [[9, 7], [20, 9], [20, 18]] // biome-ignore format: rows
  views.forEach(({ data, strides, offset }, i) => {
    const [row, column] = wanted[i]!
    const found = data[offset + row! * strides[0]! + column! * strides[1]!]
    expectClose(found, pixels[9 * 28 + 20]!, { what: `pixel [${row}, ${column}] of view ${i}` })
  })
})
