import { ceil, floor, round, slice, tensor, transpose } from '@neuralings/tensor'
import { expect, test } from 'vitest'

test('a half goes to the even neighbour, as in PyTorch, on both sides of 0', () => {
  const halves = tensor([-3.5, -2.5, -1.5, -0.5, 0.5, 1.5, 2.5, 3.5])
  expect(round(halves).toArray()).toEqual([-4, -2, -2, -0, 0, 2, 2, 4])
  const doubles = tensor([4503599627370495.5, 4503599627370494.5], { dtype: 'float64' })
  expect(round(doubles).toArray()).toEqual([4503599627370496, 4503599627370494])
})

test('what is nearly a half goes to its side', () => {
  const near = tensor([0.49999999999999994, 0.5000000000000001, -0.5000000000000001], {
    dtype: 'float64',
  })
  expect(round(near).toArray()).toEqual([0, 1, -1])
})

test('dtypes stay, whole numbers too', () => {
  for (const op of [floor, ceil, round]) {
    for (const dtype of ['float32', 'float64', 'int32'] as const) {
      const x = tensor([-(2 ** 31), -3, 0, 7, 2 ** 31 - 129], { dtype })
      expect(op(x).dtype).toBe(dtype)
      expect(op(x).toArray()).toEqual(x.toArray())
    }
  }
})

test('views and plain numbers', () => {
  const x = tensor([
    [0.25, -0.25],
    [1.75, 2.25],
  ])
  expect(floor(transpose(x)).toArray()).toEqual([
    [0, 1],
    [-1, 2],
  ])
  expect(ceil(slice(x, [[], [1]])).toArray()).toEqual([[-0], [3]])
  expect(floor(-1.5).item()).toBe(-2)
})
