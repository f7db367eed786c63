import {
  arange,
  cast,
  clone,
  contiguous,
  expand,
  permute,
  reshape,
  squeeze,
  transpose,
  unsqueeze,
  zeros,
} from '@neuralings/tensor'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyTensor, matrix, sizes } from './arbitrary.ts'

const x = reshape(arange(6), [2, 3])

test('views share their data', () => {
  for (const view of [reshape(x, [3, 2]), transpose(x), expand(x, [4, 2, 3]), unsqueeze(x, 0)]) {
    expect(view.data).toBe(x.data)
  }
})

test('reshape copies only what is out of order', () => {
  const turned = reshape(transpose(x), [6])
  expect(turned.toArray()).toEqual([0, 3, 1, 4, 2, 5])
  expect(turned.data).not.toBe(x.data)
})

test('reshape explains what does not fit', () => {
  expect(() => reshape(x, [4])).toThrow('reshape: 6 numbers of shape [2,3] do not fit [4]')
  expect(() => reshape(x, [4, -1])).toThrow('do not fit [4,-1]')
  expect(() => reshape(x, [-1, -1])).toThrow('do not fit [-1,-1]')
  expect(() => reshape(x, [-2, -3])).toThrow('[-2,-3]')
})

test('contiguous data is exactly the numbers, in order', () => {
  const property = (m: number, n: number) =>
    fc.property(matrix(m, n), view => {
      const { data, shape } = contiguous(view)
      expect([...data]).toEqual((view.toArray() as number[][]).flat())
      expect(shape).toEqual(view.shape)
    })
  fc.assert(
    fc.property(sizes, sizes, (m, n) => fc.assert(property(m, n), { numRuns: 5 })),
    { numRuns: 20 },
  )
})

test('a clone is independent', () => {
  const copy = clone(x)
  copy.data[0] = 99
  expect(x.at(0, 0)).toBe(0)
  expect(cast(x, 'int32').dtype).toBe('int32')
})

test('a permutation moves every element where it says', () => {
  const y = reshape(arange(24), [2, 3, 4])
  const z = permute(y, [2, 0, -2])
  expect(z.shape).toEqual([4, 2, 3])
  expect(z.at(3, 1, 2)).toBe(y.at(1, 2, 3))
  expect(() => permute(y, [0, 1])).toThrow('permute: expected each of 3 dimensions once, got [0,1]')
  expect(() => permute(y, [0, 1, 1])).toThrow('got [0,1,1]')
})

test('there and back again', () => {
  fc.assert(
    fc.property(anyTensor, y => {
      expect(reshape(reshape(y, [-1]), y.shape).toArray()).toEqual(y.toArray())
      expect(squeeze(unsqueeze(y, -1), -1).toArray()).toEqual(y.toArray())
      const reversed = y.shape.map((_, d) => y.shape.length - 1 - d)
      expect(permute(permute(y, reversed), reversed).toArray()).toEqual(y.toArray())
    }),
  )
})

test('squeeze drops lengths of 1 only', () => {
  expect(squeeze(zeros([1, 3, 1])).shape).toEqual([3])
  expect(squeeze(zeros([1, 3, 1]), 1).shape).toEqual([1, 3, 1])
  expect(squeeze(zeros([1, 3, 1]), -1).shape).toEqual([1, 3])
})

test('expand refuses what does not stretch', () => {
  expect(() => expand(x, [3, 3])).toThrow('expand: shape [2,3] does not stretch to [3,3]')
  expect(() => expand(x, [3])).toThrow('expand: shape [2,3] does not stretch to [3]')
})
