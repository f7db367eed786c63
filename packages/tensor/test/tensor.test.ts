import { isContiguous, isTensor, Tensor, tensor, transpose, zeros } from '@neuralings/tensor'
import { expect, test } from 'vitest'

const x = tensor([
  [1, 2, 3],
  [4, 5, 6],
])

test('elements are found by their strides', () => {
  expect(x.strides).toEqual([3, 1])
  expect(x.at(1, 2)).toBe(6)
  expect(x.at(-1, -3)).toBe(4)
  expect(transpose(x).at(2, 1)).toBe(6)
})

test('wrong indices are explained', () => {
  expect(() => x.at(1)).toThrow('at: expected 2 indices for shape [2,3], got 1')
  expect(() => x.at(0, 3)).toThrow('at: there is no index 3 in a dimension of length 3')
  expect(() => x.at(0, 0.5)).toThrow('at: there is no index 0.5')
})

test('item needs exactly one element', () => {
  expect(tensor([[7]]).item()).toBe(7)
  expect(() => x.item()).toThrow('item: expected one element, got 6 of shape [2,3]')
})

test('a tensor wraps data without copying it', () => {
  const data = Float32Array.of(1, 2, 3, 4)
  const wrapped = new Tensor(data, [2, 2])
  data[3] = 9
  expect(wrapped.toArray()).toEqual([
    [1, 2],
    [3, 9],
  ])
  expect(() => new Tensor(data, [5])).toThrow('Tensor: expected 5 numbers for shape [5], got 4')
})

test('tensors of another copy of the package are recognised by their brand', () => {
  expect(isTensor(x)).toBe(true)
  expect(isTensor({ [Symbol.for('@neuralings/tensor')]: true })).toBe(true)
  expect([isTensor(3), isTensor(null), isTensor([1]), isTensor({ data: [] })]).toEqual(
    Array(4).fill(false),
  )
})

test('contiguous means row-major, wherever it starts', () => {
  expect(isContiguous(x)).toBe(true)
  expect(isContiguous(transpose(x))).toBe(false)
  expect(isContiguous(transpose(zeros([1, 5])))).toBe(true)
})
