// The texts are PyTorch's own, but for the dtype's name and for columns with nan and inf, which we align.

import { inspect } from 'node:util'
import { arange, expand, reshape, tensor, transpose, zeros } from '@neuralings/tensor'
import { expect, test } from 'vitest'

test.each([
  [tensor(3), 'tensor(3.)'],
  [tensor([1, -2.5]), 'tensor([ 1.0000, -2.5000])'],
  [tensor([1, 20, 300]), 'tensor([  1.,  20., 300.])'],
  [tensor([1e-5, 1]), 'tensor([1.0000e-05, 1.0000e+00])'],
  [tensor([0, 0]), 'tensor([0., 0.])'],
  [tensor([1, Number.NaN, -Infinity]), 'tensor([  1.,  nan, -inf])'],
  [tensor([1, 2], { dtype: 'int32' }), 'tensor([1, 2], dtype=int32)'],
  [tensor([0.5], { dtype: 'float64' }), 'tensor([0.5000], dtype=float64)'],
  [zeros([0, 3]), 'tensor([], shape=[0,3])'],
  [arange(1001), 'tensor([   0.,    1.,    2., ...,  998.,  999., 1000.])'],
])('%#', (x, text) => {
  expect(String(x)).toBe(text)
})

test('matrices and stacks of them, also through views', () => {
  const x = reshape(arange(8), [2, 2, 2])
  expect(`\n${transpose(x)}`).toBe(`
tensor([[[0., 2.],
         [1., 3.]],

        [[4., 6.],
         [5., 7.]]])`)
})

test('console.log shows the same', () => {
  expect(inspect(arange(2))).toBe('tensor([0., 1.])')
})

test('big tensors show their corners', () => {
  const text = String(zeros([40, 40]))
  expect(text.split('\n')).toHaveLength(7)
  expect(text.split('\n')[3]).toBe('        ...,')
})

test('a tensor of many dimensions shows more numbers than a call has room for as arguments', () => {
  const text = String(expand(tensor(1), Array(7).fill(7)))
  expect(text.match(/1\./g)).toHaveLength(6 ** 7)
})
