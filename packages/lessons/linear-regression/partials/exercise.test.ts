import { call, expectClose, forAll } from '@neuralings/lesson-kit/testing'
import { expect, test } from 'vitest'
import { partials } from './exercise.ts'

const loss = (x: number[], y: number[], w: number, b: number): number =>
  x.reduce((sum, xi, i) => sum + (w * xi + b - y[i]) ** 2, 0) / x.length

/** What a nudge of h to one of the two says: exact for a parabola, when it goes both ways. */
function nudged(x: number[], y: number[], w: number, b: number): [number, number] {
  const h = 0.5
  return [
    (loss(x, y, w + h, b) - loss(x, y, w - h, b)) / (2 * h),
    (loss(x, y, w, b + h) - loss(x, y, w, b - h)) / (2 * h),
  ]
}

const taxi = [
  [1, 2, 4],
  [5, 7, 11],
] as const

test('the tables of the task are what nudges say', () => {
  const h = 0.001
  const square = (w: number) => ((w + h) ** 2 - w ** 2) / h
  expectClose([1, 3, -2].map(square), [2.001, 6.001, -3.999])
  const [x, y] = taxi.map(row => [...row])
  const before = loss(x, y, 2, 0)
  const after = [loss(x, y, 2 + h, 0), loss(x, y, 2, h)]
  expectClose([before, ...after], [9, 8.986007, 8.994001])
  expectClose(
    after.map(a => (a - before) / h),
    [-13.993, -5.999],
  )
  expectClose(partials(x, y, 2, 0), [-14, -6], { what: call('partials', x, y, 2, 0) })
})

test('where the line fits, both slopes are 0', () => {
  const [x, y] = taxi.map(row => [...row])
  expectClose(partials(x, y, 2, 3), [0, 0], { what: call('partials', x, y, 2, 3) })
})

// (3·2 + 1 − 4)² = 9: ∂w is 2·3·2, ∂b is 2·3.
test('a single point', () => {
  expectClose(partials([2], [4], 3, 1), [12, 6], { what: call('partials', [2], [4], 3, 1) })
})

// Errors −1, 1, 6 at w = 1, b = 0: on the mean 2, so ∂b is 4, whatever x is.
test('the slope with b by itself', () => {
  const [x, y] = [[2, 5, 8], [3, 4, 2]] // biome-ignore format: one line
  expectClose(partials(x, y, 1, 0)[1], 4, { what: `${call('partials', x, y, 1, 0)}[1]` })
})

test('any points, any line, against a nudge', () => {
  forAll({ x: ['n'], y: ['n'], w: [], b: [] }, ({ x, y, w, b }) => {
    expectClose(partials(x, y, w, b), nudged(x, y, w, b), { what: call('partials', x, y, w, b) })
  })
})

test('x and y stay as they were', () => {
  const [x, y] = taxi.map(row => [...row])
  partials(x, y, 1, 1)
  expect([x, y], 'x and y afterwards').toEqual(taxi)
})
