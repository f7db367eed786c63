import { iris } from '@neuralings/datasets/iris'
import { call, expectClose, forAll } from '@neuralings/lesson-kit/testing'
import { expect, test } from 'vitest'
import { leastSquares } from './exercise.ts'

/** Weight and bias, in this order. A refusal says the same, whatever the words of the error are. */
function line(x: number[], y: number[]): [number, number] {
  try {
    const { weight, bias } = leastSquares(x, y)
    return [weight, bias]
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new Error(`${call('leastSquares', x, y)} throws, though these x differ`)
  }
}

// Means 1 and 3. Off the means, x is −2, −1, 1, 2 and y is −3, −1, 1, 3; products sum to 14, squares to 10.
test('the table of the task', () => {
  const [x, y] = [[-1, 0, 2, 3], [0, 2, 4, 6]] // biome-ignore format: one line
  expectClose(14 / 10, 1.4)
  const what = call('leastSquares', x, y)
  expectClose(line(x, y), [1.4, 1.6], { what })
})

test('points on a line give that line', () => {
  const what = call('leastSquares', [1, 2, 4], [5, 7, 11])
  expectClose(line([1, 2, 4], [5, 7, 11]), [2, 3], { what })
})

// y = 4 − 3x/2 through the two points.
test('two points', () => {
  const what = call('leastSquares', [2, -2], [1, 7])
  expectClose(line([2, -2], [1, 7]), [-1.5, 4], { what })
})

test('y that stays the same gives a flat line', () => {
  const what = call('leastSquares', [1, 5, 9], [2, 2, 2])
  expectClose(line([1, 5, 9], [2, 2, 2]), [0, 2], { what })
})

test('any points: both slopes of the loss are 0', () => {
  forAll({ x: ['n'], y: ['n'] }, ({ x, y }) => {
    if (new Set(x).size < 2) return
    const [weight, bias] = line(x, y)
    const what = call('leastSquares', x, y)
    const errors = x.map((xi, i) => weight * xi + bias - y[i])
    const sum = (values: number[]) => values.reduce((a, b) => a + b, 0)
    expectClose(sum(errors), 0, { what: `the errors of ${what}, added up`, atol: 1e-6 })
    const met = sum(errors.map((e, i) => e * x[i]))
    expectClose(met, 0, { what: `the errors times x of ${what}, added up`, atol: 1e-5 })
  })
})

test('a year is a large x, and the line is the same', () => {
  const x = [-1, 0, 2, 3].map(v => v + 2000)
  const what = call('leastSquares', x, [0, 2, 4, 6])
  // 1.4 · (x − 2000) + 1.6
  expectClose(line(x, [0, 2, 4, 6]), [1.4, -2798.4], { what })
})

// numpy.polyfit(length, width, 1) on the 150 flowers.
test('the irises of the first lesson', () => {
  const flowers = iris().x.toArray() as number[][]
  const [length, width] = [2, 3].map(column => flowers.map(row => row[column]))
  expectClose(line(length, width), [0.4157554, -0.3630755], {
    what: 'leastSquares(petal length, petal width)',
    rtol: 1e-5,
  })
})

// y = 3x − 1 in each: first and last x alike, neighbours alike, and all close together.
test.each([
  [[2, 5, 2], [5, 14, 5]], // biome-ignore format: one line
  [[1, 1, 4, 4], [2, 2, 11, 11]], // biome-ignore format: one line
  [[1e-6, 3e-6, 2e-6], [3e-6 - 1, 9e-6 - 1, 6e-6 - 1]], // biome-ignore format: one line
])('where some x differ there is a best line: %j', (x, y) => {
  const what = call('leastSquares', x, y)
  expectClose(line(x, y), [3, -1], { what, rtol: 1e-5 })
})

/** What a call throws; a todo is no answer. */
function thrownBy(x: number[], y: number[]): unknown {
  try {
    leastSquares(x, y)
  } catch (error) {
    if ((error as Error).message?.startsWith('todo')) throw error
    return error
  }
  throw new Error(`${call('leastSquares', x, y)} should throw: there all x are equal`)
}

test.each([
  [[3, 3, 3], [1, 2, 4]], // biome-ignore format: one line
  [[0.1, 0.1, 0.1], [1, 2, 4]], // biome-ignore format: one line
  [[5], [1]], // biome-ignore format: one line
])('no line is best where all x are equal: %j', (x, y) => {
  const error = thrownBy(x, y)
  if (!(error instanceof RangeError))
    throw new Error(`it throws ${(error as Error).name}, and a RangeError is asked for`)
  if (error.message === '')
    throw new Error('your RangeError has no words: what is wrong with the x?')
})

test('x and y stay as they were', () => {
  const [x, y] = [[3, -1, 2, 0], [6, 0, 4, 2]] // biome-ignore format: one line
  leastSquares(x, y)
  expect([x, y], 'x and y afterwards').toEqual([[3, -1, 2, 0], [6, 0, 4, 2]]) // biome-ignore format: one line
})
