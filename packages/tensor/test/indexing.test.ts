import {
  arange,
  gather,
  maskedFill,
  mul,
  oneHot,
  ones,
  reshape,
  scatterAdd,
  sum,
  take,
  tensor,
  transpose,
  where,
  zeros,
} from '@neuralings/tensor'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wholeTensor } from './arbitrary.ts'

const x = reshape(arange(12), [4, 3])
const int = (values: number[] | number[][]) => tensor(values, { dtype: 'int32' })

test('gather along either dimension, through views too', () => {
  expect(gather(x, { dim: 1, index: int([[2], [0], [1], [1]]) }).toArray()).toEqual([
    [2],
    [3],
    [7],
    [10],
  ])
  expect(gather(x, { dim: 0, index: int([[3, 0]]) }).toArray()).toEqual([[9, 1]])
  expect(gather(transpose(x), { dim: -1, index: int([[3], [0], [1]]) }).toArray()).toEqual([
    [9],
    [1],
    [5],
  ])
})

test('scatterAdd is the transpose of gather: ⟨gather(a), b⟩ = ⟨a, scatterAdd(b)⟩', () => {
  const indices = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 8, maxLength: 8 })
  fc.assert(
    fc.property(indices, picks => {
      const index = reshape(int(picks), [4, 2])
      const [a, b] = [wholeTensor([4, 3], 1), wholeTensor([4, 2], 2)]
      const back = scatterAdd(zeros([4, 3], { dtype: 'float64' }), { dim: 1, index, src: b })
      expect(sum(mul(gather(a, { dim: 1, index }), b)).item()).toBe(sum(mul(a, back)).item())
    }),
  )
})

test('long rows are taken whole: the same numbers, in every dimension', () => {
  const x = reshape(arange(3 * 4 * 20), [3, 4, 20]) // x[a][b][c] = 80a + 20b + c
  const rows = take(x, {
    dim: 1,
    index: int([
      [2, 0],
      [3, 3],
    ]),
  })
  expect(rows.shape).toEqual([3, 2, 2, 20])
  expect(rows.at(1, 0, 1, 5)).toBe(80 + 5)
  expect(rows.at(2, 1, 0, 19)).toBe(160 + 60 + 19)
  expect(take(x, { index: int([2]) }).at(0, 3, 1)).toBe(160 + 60 + 1)
  expect(() => take(x, { index: int([3]) })).toThrow('take: there is no index 3')
})

test('an index of any shape takes the place of the dimension', () => {
  const rows = take(x, {
    index: int([
      [0, 3],
      [1, 1],
    ]),
  })
  expect(rows.toArray()).toEqual([
    [
      [0, 1, 2],
      [9, 10, 11],
    ],
    [
      [3, 4, 5],
      [3, 4, 5],
    ],
  ])
  expect(take(x, { dim: 1, index: int([2]) }).shape).toEqual([4, 1])
  expect(take(x, { index: tensor(2) }).toArray()).toEqual([6, 7, 8])
})

test('indices outside are refused', () => {
  expect(() => take(x, { index: int([4]) })).toThrow(
    'take: there is no index 4 in a dimension of length 4 (use 0 to 3)',
  )
  expect(() => oneHot(int([-1]), 2)).toThrow(
    'oneHot: there is no index -1 in a dimension of length 2 (use 0 to 1)',
  )
  expect(() => take(x, { index: tensor([0.5]) })).toThrow('take: there is no index 0.5')
  expect(() => gather(x, { dim: 0, index: int([0]) })).toThrow(
    'gather: an index of shape [1] does not fit into [4,3]',
  )
})

test('the rows of a one-hot tensor sum to 1', () => {
  const y = oneHot(
    int([
      [1, 0],
      [2, 2],
    ]),
    3,
  )
  expect(y.shape).toEqual([2, 2, 3])
  expect(sum(y, { dim: -1 }).toArray()).toEqual([
    [1, 1],
    [1, 1],
  ])
})

test('where and maskedFill broadcast', () => {
  const mask = int([[1], [0]])
  expect(where(mask, tensor([1, 2]), -1).toArray()).toEqual([
    [1, 2],
    [-1, -1],
  ])
  expect(where(mask, 1, 0).dtype).toBe('float32')
  expect(maskedFill(ones([2, 2]), mask, -Infinity).toArray()).toEqual([
    [-Infinity, -Infinity],
    [1, 1],
  ])
})
