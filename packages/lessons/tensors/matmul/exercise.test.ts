import { expectClose, expectSameFunction, forAll } from '@neuralings/lesson-kit/testing'
import { reshape, slice, tensor, transpose } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { dot, matmul } from './exercise.ts'

type View = ReturnType<typeof matmul>
type Matrix = number[][]

/** A table of its own, in row-major order. */
const view = (rows: Matrix): View => {
  const [m, n] = [rows.length, rows[0]!.length]
  return { data: rows.flat(), shape: [m, n], strides: [n, 1], offset: 0 }
}

/** The numbers of a table, read by its own walk. */
const read = ({ data, shape, strides, offset }: View): Matrix =>
  Array.from({ length: shape[0]! }, (_, i) =>
    Array.from({ length: shape[1]! }, (_, j) => data[offset + i * strides[0]! + j * strides[1]!]!),
  )

/** A product as loops have it. */
function byHand(a: Matrix, b: Matrix): Matrix {
  return a.map(row =>
    b[0]!.map((_, j) => {
      let total = 0
      for (let k = 0; k < row.length; k++) total += row[k]! * b[k]![j]!
      return total
    }),
  )
}

test('a dot product', () => {
  expectClose(dot([1, 2, 3], [10, 100, 1000]), 3210, { what: 'dot([1, 2, 3], [10, 100, 1000])' })
  expectClose(dot([2, -1, 4], [0.5, 3, 1]), 2, { what: 'dot([2, −1, 4], [0.5, 3, 1])' })
  expectClose(dot([7], [-3]), -21, { what: 'dot([7], [−3])' })
})

test('of nothing it is 0', () => {
  expectClose(dot([], []), 0, { what: 'dot([], [])' })
})

test('of any two lists', () => {
  // x·y is half of |x + y|² − |x|² − |y|².
  const square = (v: number[]) => v.reduce((total, at) => total + at ** 2, 0)
  const wanted = (x: number[], y: number[]) =>
    (square(x.map((v, i) => v + y[i]!)) - square(x) - square(y)) / 2
  expectSameFunction(dot, wanted, { what: 'dot', inputs: [['n'], ['n']] })
})

const sizes = (left: View, right: View) => `[${left.shape.join(', ')}], [${right.shape.join(', ')}]`

/** The product of two that meet. A refusal says the same, whatever the words of the error are. */
function product(left: View, right: View): View {
  try {
    return matmul(left, right)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new Error(`matmul(${sizes(left, right)}) throws, though the two meet`)
  }
}

const a = [[1, 2, 3], [4, 5, 6]] // biome-ignore format: rows
const b = [[1, 0, 10, 2], [0, 1, 100, 0], [2, 0, 1000, 1]] // biome-ignore format: rows

test('[2, 3] times [3, 4]', () => {
  const found = product(view(a), view(b))
  expect(found.shape, 'the shape of matmul([2, 3], [3, 4])').toEqual([2, 4])
  // The last number of the first row: 1·2 + 2·0 + 3·1.
  const wanted = [[7, 2, 3210, 5], [16, 5, 6540, 14]] // biome-ignore format: rows
  expectClose(read(found), wanted, { what: 'matmul(a, b)' })
})

test('two square tables', () => {
  const [left, right] = [[[1, 2], [3, 4]], [[10, 1], [0, 5]]] // biome-ignore format: rows
  expectClose(read(product(view(left), view(right))), [[10, 11], [30, 23]], {
    what: 'matmul([[1, 2], [3, 4]], [[10, 1], [0, 5]])',
  }) // biome-ignore format: rows
})

test('a row times a column is one number, a column times a row is a table', () => {
  const [row, column] = [[[1, 2, 3]], [[4], [5], [6]]]
  expectClose(read(product(view(row), view(column))), [[32]], { what: 'matmul([1, 3], [3, 1])' })
  const table = [[4, 8, 12], [5, 10, 15], [6, 12, 18]] // biome-ignore format: rows
  expectClose(read(product(view(column), view(row))), table, { what: 'matmul([3, 1], [1, 3])' })
})

test('views that were turned over', () => {
  const data = [1, 4, 2, 5, 3, 6]
  const turned: View = { data, shape: [2, 3], strides: [1, 2], offset: 0 }
  const wanted = [[7, 2, 3210, 5], [16, 5, 6540, 14]] // biome-ignore format: rows
  expectClose(read(product(turned, view(b))), wanted, { what: 'matmul(a turned over, b)' })
  const columns: View = { data: b[0]!.flatMap((_, j) => b.map(row => row[j]!)), shape: [3, 4], strides: [1, 3], offset: 0 } // biome-ignore format: stays a row
  expectClose(read(product(view(a), columns)), wanted, { what: 'matmul(a, b turned over)' })
})

test('tensors of the package, and parts of them', () => {
  const x = reshape(tensor([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]), [3, 4])
  const part = slice(x, [[1], [1, 4, 2]]) // 6 8, 10 12
  const wanted = [[6 * 6 + 8 * 8, 6 * 10 + 8 * 12], [10 * 6 + 12 * 8, 10 * 10 + 12 * 12]] // biome-ignore format: rows
  expectClose(read(product(part, transpose(part))), wanted, {
    what: 'matmul(part, transpose(part))',
  })
})

/** What a call throws; a todo is no answer. */
function thrownBy(left: Matrix, right: Matrix): string {
  const what = `matmul(${sizes(view(left), view(right))})`
  let found: View
  try {
    found = matmul(view(left), view(right))
  } catch (error) {
    const { name, message } = error as Error
    if (message.startsWith('todo')) throw error
    if (!(error instanceof RangeError))
      throw new Error(`it throws ${name}, and a RangeError is asked for`)
    return message
  }
  throw new Error(`${what} should throw, and gives a table of [${found.shape.join(', ')}]`)
}

const filled = (m: number, n: number): Matrix => Array.from({ length: m }, () => Array.from({ length: n }, () => 1)) // biome-ignore format: stays a row

test.each([
  { left: [2, 3], right: [2, 3], lengths: [3, 2] },
  { left: [5, 4], right: [7, 5], lengths: [4, 7] },
  { left: [4, 6], right: [8, 6], lengths: [6, 8] },
])('$left and $right do not meet, and the message has both lengths', example => {
  const { left, right, lengths } = example
  const message = thrownBy(filled(left[0]!, left[1]!), filled(right[0]!, right[1]!))
  const missing = lengths.find(length => !message.includes(String(length)))
  if (missing !== undefined)
    throw new Error(`there is no ${missing} in your message: both lengths belong there`)
})

test('the factors stay as they are', () => {
  const [left, right] = [view(a), view(b)]
  product(left, right)
  expect([left, right], 'both factors afterwards').toEqual([view(a), view(b)])
  const square = view([[1, 2], [3, 4]]) // biome-ignore format: rows
  matmul(square, square)
  expect(square, 'a square factor afterwards').toEqual(view([[1, 2], [3, 4]])) // biome-ignore format: rows
})

test('tables of nothing', () => {
  const empty = (shape: number[]): View => ({ data: [], shape, strides: [shape[1]!, 1], offset: 0 })
  const none = product(empty([0, 3]), view([[1, 2], [3, 4], [5, 6]])) // biome-ignore format: rows
  expect(none.shape, 'the shape of matmul([0, 3], [3, 2])').toEqual([0, 2])
  const zeros = product(empty([2, 0]), empty([0, 3]))
  expectClose(read(zeros), [[0, 0, 0], [0, 0, 0]], { what: 'matmul([2, 0], [0, 3])' }) // biome-ignore format: rows
})

test('any two tables that meet', () => {
  forAll({ x: ['m', 'k'], y: ['k', 'n'] }, ({ x, y }) => {
    const what = `matmul([${x.length}, ${y.length}], [${y.length}, ${y[0]!.length}])`
    expectClose(read(product(view(x), view(y))), byHand(x, y), { what })
  })
})
