import {
  add,
  addInto,
  arange,
  concat,
  copyInto,
  eye,
  ones,
  pad,
  reshape,
  select,
  slice,
  stack,
  tensor,
  transpose,
  tril,
  triu,
  zeros,
} from '@neuralings/tensor'
import { expect, test } from 'vitest'

const x = reshape(arange(4), [2, 2])

test('joined tensors may be views, of several dtypes', () => {
  const joined = concat([transpose(x), ones([1, 2], { dtype: 'float64' })])
  expect(joined.toArray()).toEqual([
    [0, 2],
    [1, 3],
    [1, 1],
  ])
  expect(joined.dtype).toBe('float64')
  expect(stack([x, x], { dim: -1 }).shape).toEqual([2, 2, 2])
})

test('joins that cannot be are explained', () => {
  expect(() => concat([])).toThrow('concat: expected at least one tensor, got none')
  expect(() => concat([x, ones([2, 3])])).toThrow(
    'concat: [2,2] and [2,3] differ outside dimension 0',
  )
  expect(() => concat([x, ones([2])])).toThrow('concat: [2,2] and [2] differ')
  expect(() => stack([x, ones([2, 3])])).toThrow('stack: shapes differ: [2,2] and [2,3]')
  expect(() => pad(x, [[1, 1]])).toThrow(
    'pad: expected [before, after] ≥ 0 for each dimension of [2,2]',
  )
})

test('a frame of any value', () => {
  expect(pad(tensor([5]), [[1, 2]], { value: -1 }).toArray()).toEqual([-1, 5, -1, -1])
})

test('writing through a view reaches the original', () => {
  const y = zeros([2, 3])
  copyInto(select(y, { dim: 1, index: 1 }), tensor([7, 8]))
  addInto(transpose(y), tensor([1, 2]))
  expect(y.toArray()).toEqual([
    [1, 8, 1],
    [2, 10, 2],
  ])
})

test('numbers move within one tensor: all are read before any is overwritten', () => {
  const x = arange(5)
  copyInto(slice(x, [[1]]), slice(x, [[0, 4]]))
  expect(x.toArray()).toEqual([0, 0, 1, 2, 3])
  addInto(slice(x, [[1]]), slice(x, [[0, 4]]))
  expect(x.toArray()).toEqual([0, 0, 1, 3, 5])
})

test('lower and upper triangle share the diagonal', () => {
  const y = reshape(arange(9), [3, 3])
  expect(add(tril(y, { diagonal: -1 }), triu(y)).toArray()).toEqual(y.toArray())
  expect(tril(ones([2, 2, 3])).toArray()).toEqual(
    Array(2).fill([
      [1, 0, 0],
      [1, 1, 0],
    ]),
  )
  expect(triu(eye(2, { dtype: 'int32' })).dtype).toBe('int32')
  expect(() => tril(arange(3))).toThrow('tril: expected a matrix, got shape [3]')
})
