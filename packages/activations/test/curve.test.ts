import { curve, relu } from '@neuralings/activations'
import { expect, test } from 'vitest'

test('samples value and slope at evenly spaced points, both ends included', () => {
  expect(curve(relu, { from: -2, to: 2, points: 5 })).toEqual({
    x: [-2, -1, 0, 1, 2],
    y: [0, 0, 0, 1, 2],
    dy: [0, 0, 0, 1, 1],
  })
})

test('takes any pair of a function and its derivative', () => {
  const square = { f: (x: number) => x * x, df: (x: number) => 2 * x }
  expect(curve(square, { from: 1, to: 3, points: 3 })).toEqual({
    x: [1, 2, 3],
    y: [1, 4, 9],
    dy: [2, 4, 6],
  })
})
