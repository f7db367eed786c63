import { loadDigits } from '@neuralings/datasets/digits'
import { expectClose, forAll, keepForPicture } from '@neuralings/lesson-kit/testing'
import { expect, test } from 'vitest'
import { sum } from './exercise.ts'

type View = ReturnType<typeof sum>

const data = [1, 20, 300, 4, 50, 600]
/** 1 20 300 and 4 50 600. */
const table: View = { data, shape: [2, 3], strides: [3, 1], offset: 0 }

/** The numbers of a view, read by its own walk. */
function read({ data, shape, strides, offset }: View, at = offset, dim = 0): unknown {
  if (dim === shape.length) return data[at]
  return Array.from({ length: shape[dim]! }, (_, i) =>
    read({ data, shape, strides, offset }, at + i * strides[dim]!, dim + 1),
  )
}

const columns = [5, 70, 900]
const rows = [321, 654]

test.each([
  { options: { dim: 0 }, wanted: columns },
  { options: { dim: 1 }, wanted: rows },
  { options: { dim: -1 }, wanted: rows },
  { options: { dim: -2 }, wanted: columns },
  { options: { dim: 0, keepdim: false }, wanted: columns },
  { options: { dim: 0, keepdim: true }, wanted: [columns] },
  { options: { dim: 1, keepdim: true }, wanted: [[321], [654]] },
  { options: { dim: -1, keepdim: true }, wanted: [[321], [654]] },
  { options: { dim: -2, keepdim: true }, wanted: [columns] },
])('sum(table, $options)', ({ options, wanted }) => {
  const said = Object.entries(options).map(([name, value]) => `${name}: ${value}`)
  const what = `sum(table, { ${said.join(', ')} })`
  expectClose(read(sum(table, options)), wanted, { what })
})

test('of a table that was turned over', () => {
  const turned: View = { data, shape: [3, 2], strides: [1, 3], offset: 0 }
  expectClose(read(sum(turned, { dim: 0 })), rows, { what: 'sum(turned, { dim: 0 })' })
  expectClose(read(sum(turned, { dim: 1 })), columns, { what: 'sum(turned, { dim: 1 })' })
})

test('of a part', () => {
  // 20 300 and 50 600.
  const part: View = { data, shape: [2, 2], strides: [3, 1], offset: 1 }
  expectClose(read(sum(part, { dim: 0 })), [70, 900], { what: 'sum(part, { dim: 0 })' })
  expectClose(read(sum(part, { dim: 1 })), [320, 650], { what: 'sum(part, { dim: 1 })' })
})

test('a table of one row, and of one column', () => {
  const row: View = { data, shape: [1, 3], strides: [3, 1], offset: 0 }
  expectClose(read(sum(row, { dim: 0 })), [1, 20, 300], { what: 'sum(row, { dim: 0 })' })
  expectClose(read(sum(row, { dim: 1 })), [321], { what: 'sum(row, { dim: 1 })' })
})

test('a sum of nothing is 0', () => {
  const none: View = { data: [], shape: [0, 2], strides: [2, 1], offset: 0 }
  expectClose(read(sum(none, { dim: 1, keepdim: true })), [], { what: 'sum of no rows, dim 1' })
  expectClose(read(sum(none, { dim: 0 })), [0, 0], { what: 'sum of no rows, dim 0' })
  const empty: View = { data: [], shape: [2, 0], strides: [1, 1], offset: 0 }
  expectClose(read(sum(empty, { dim: 1 })), [0, 0], { what: 'sum of two empty rows, dim 1' })
})

test('the data stays as it is', () => {
  sum(table, { dim: 0 })
  expect(data, 'the data afterwards').toEqual([1, 20, 300, 4, 50, 600])
})

test('any table: both ways', () => {
  forAll({ x: ['m', 'n'] }, ({ x }) => {
    const [m, n] = [x.length, x[0]!.length]
    const view: View = { data: x.flat(), shape: [m, n], strides: [n, 1], offset: 0 }
    const down = x[0]!.map((_, j) => x.map(row => row[j]!).reduce((a, b) => a + b))
    const right = x.map(row => row.reduce((a, b) => a + b))
    expectClose(read(sum(view, { dim: 0 })), down, { what: `sum of [${m}, ${n}] over dim 0` })
    expectClose(read(sum(view, { dim: 1 })), right, { what: `sum of [${m}, ${n}] over dim 1` })
  })
})

test('ten ghosts: the mean digit of each kind', async () => {
  const { train } = await loadDigits()
  const labels = train.labels.toArray() as number[]
  const ghosts = Array.from({ length: 10 }, (_, digit) => {
    const found = labels.flatMap((label, i) => (label === digit ? [i] : [])).slice(0, 40)
    const pixels = new Float32Array(40 * 784)
    for (const [at, i] of found.entries())
      pixels.set(train.images.data.subarray(784 * i, 784 * (i + 1)), 784 * at)
    const total = sum({ data: pixels, shape: [40, 784], strides: [784, 1], offset: 0 }, { dim: 0 })
    expect(total.shape, 'the shape of sum over dim 0 of [40, 784]').toEqual([784])
    const middle = Array.from({ length: 40 }, (_, i) => pixels[784 * i + 400]!)
    const wanted = middle.reduce((a, b) => a + b)
    expectClose(total.data[400]!, wanted, { what: `pixel 400 of 40 times ${digit}, summed` })
    return Array.from(total.data, v => v / 40)
  })
  keepForPicture({ ghosts })
})
