import { call, expectClose, forAll } from '@neuralings/lesson-kit/testing'
import { arange, reshape, type Tensor, tensor, zeros } from '@neuralings/tensor'
import { test } from 'vitest'
import { asView } from '../views.ts'
import { sumTo } from './exercise.ts'

const gradient = tensor([
  [1, 2],
  [10, 20],
  [100, 200],
])

test('a bias: [3, 2] to [2]', () => {
  expectClose(sumTo(gradient, [2]), [111, 222], { what: 'sumTo(gradient, [2])' })
})

test('a bias beside a square: [2, 2] to [2]', () => {
  const square = tensor([[1, 2], [10, 20]]) // biome-ignore format: one line
  expectClose(sumTo(square, [2]), [11, 22], { what: 'sumTo([[1, 2], [10, 20]], [2])' })
})

test('a column: [3, 2] to [3, 1]', () => {
  expectClose(sumTo(gradient, [3, 1]), [[3], [30], [300]], { what: 'sumTo(gradient, [3, 1])' })
})

test('a row: [3, 2] to [1, 2]', () => {
  expectClose(sumTo(gradient, [1, 2]), [[111, 222]], { what: 'sumTo(gradient, [1, 2])' })
})

test('nothing was broadcast', () => {
  const same = [
    [1, 2],
    [10, 20],
    [100, 200],
  ]
  expectClose(sumTo(gradient, [3, 2]), same, { what: 'sumTo(gradient, [3, 2])' })
})

test('one number for all: [3, 2] to []', () => {
  expectClose(sumTo(gradient, []), 333, { what: 'sumTo(gradient, [])' })
})

test('one number in a list: [3, 2] to [1]', () => {
  expectClose(sumTo(gradient, [1]), [333], { what: 'sumTo(gradient, [1])' })
})

const cube = reshape(arange(24), [4, 3, 2])

test('added and stretched: [4, 3, 2] to [3, 1]', () => {
  const wanted = [[76], [92], [108]]
  expectClose(sumTo(cube, [3, 1]), wanted, { what: 'sumTo(0…23 as [4, 3, 2], [3, 1])' })
})

test('stretched in the middle: [4, 3, 2] to [4, 1, 2]', () => {
  const wanted = [[[6, 9]], [[24, 27]], [[42, 45]], [[60, 63]]]
  expectClose(sumTo(cube, [4, 1, 2]), wanted, { what: 'sumTo(0…23 as [4, 3, 2], [4, 1, 2])' })
})

test('stretched on two sides: [4, 3, 2] to [1, 3, 1]', () => {
  const wanted = [[[76], [92], [108]]]
  expectClose(sumTo(cube, [1, 3, 1]), wanted, { what: 'sumTo(0…23 as [4, 3, 2], [1, 3, 1])' })
})

test('two dimensions added: [4, 3, 2] to [2]', () => {
  expectClose(sumTo(cube, [2]), [132, 144], { what: 'sumTo(0…23 as [4, 3, 2], [2])' })
})

test('four dimensions', () => {
  // 24 rows of five: row k is 5k … 5k + 4, and sums to 25k + 10.
  const four = reshape(arange(120), [2, 3, 4, 5])
  const rows = reshape(tensor(Array.from({ length: 24 }, (_, k) => 25 * k + 10)), [2, 3, 4, 1])
  expectClose(sumTo(four, [2, 3, 4, 1]), rows, {
    what: 'sumTo(0…119 as [2, 3, 4, 5], [2, 3, 4, 1])',
  })
  const columns = [1380, 1404, 1428, 1452, 1476]
  expectClose(sumTo(four, [5]), columns, { what: 'sumTo(0…119 as [2, 3, 4, 5], [5])' })
})

test('a batch of no examples', () => {
  const none = zeros([0, 2])
  expectClose(sumTo(none, [2]), [0, 0], { what: 'sumTo(zeros([0, 2]), [2])' })
  expectClose(sumTo(none, [1, 2]), [[0, 0]], { what: 'sumTo(zeros([0, 2]), [1, 2])' })
})

test('the same gradient as a view, turned and cut out of a larger one', () => {
  const view = asView(gradient.toArray() as number[][])
  expectClose(sumTo(view, [2]), [111, 222], { what: 'sumTo(a view of gradient, [2])' })
  expectClose(sumTo(view, [3, 1]), [[3], [30], [300]], {
    what: 'sumTo(a view of gradient, [3, 1])',
  })
})

/** Every shape that broadcasts to `full`: some dimensions in front are missing, some of the others are 1. */
function shapesBefore([size, ...rest]: number[]): number[][] {
  if (size === undefined) return [[]]
  const behind = shapesBefore(rest)
  const whole = behind.filter(shape => shape.length === rest.length)
  return [...behind, ...[1, size].flatMap(first => whole.map(shape => [first, ...shape]))]
}

/** Adds each number where it came from: at 0 along a dimension of 1. */
function addedUp(gradient: number[][][], shape: number[]): Tensor {
  const sums = new Array(shape.reduce((product, size) => product * size, 1)).fill(0)
  for (const [i, table] of gradient.entries())
    for (const [j, row] of table.entries())
      for (const [k, g] of row.entries()) {
        const index = [i, j, k].slice(3 - shape.length)
        sums[index.reduce((place, at, d) => place * shape[d]! + (at % shape[d]!), 0)] += g
      }
  return reshape(tensor(sums), shape)
}

test('all shapes that can be stretched to three dimensions', () => {
  const check = ({ gradient }: { gradient: number[][][] }) => {
    const full = [gradient.length, gradient[0]!.length, gradient[0]![0]!.length]
    for (const shape of shapesBefore(full)) {
      const what = call('sumTo', gradient, shape)
      expectClose(sumTo(tensor(gradient), shape), addedUp(gradient, shape), { what })
    }
  }
  forAll({ gradient: ['a', 'b', 'c'] }, check, { points: 15, largest: 3 })
})

test('all shapes that can be stretched to two dimensions', () => {
  const check = ({ gradient }: { gradient: number[][] }) => {
    for (const shape of shapesBefore([gradient.length, gradient[0]!.length])) {
      const what = call('sumTo', gradient, shape)
      expectClose(sumTo(tensor(gradient), shape), addedUp([gradient], shape), { what })
    }
  }
  forAll({ gradient: ['a', 'b'] }, check, { points: 15, largest: 3 })
})
