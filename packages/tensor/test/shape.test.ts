import { add, broadcastShapes, empty, expand, ones, scope, sum, zeros } from '@neuralings/tensor'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test('shapes align at their right end', () => {
  expect(broadcastShapes([2, 3, 4], [3, 1])).toEqual([2, 3, 4])
  expect(broadcastShapes([], [5])).toEqual([5])
  expect(broadcastShapes([0, 1], [3])).toEqual([0, 3])
})

test('shapes that do not fit are named', () => {
  expect(() => add(ones([2, 3]), ones([4]))).toThrow(
    'add: shapes [2,3] and [4] do not broadcast: 3 ≠ 4 in dimension -1, and neither is 1',
  )
})

test('broadcasting does not depend on the order, and both sides stretch to it', () => {
  const shapes = fc.array(fc.constantFrom(1, 3), { maxLength: 4 })
  fc.assert(
    fc.property(shapes, shapes, (a, b) => {
      const shape = broadcastShapes(a, b)
      expect(broadcastShapes(b, a)).toEqual(shape)
      expect(expand(zeros(a), shape).shape).toEqual(shape)
    }),
  )
})

test('dimensions that are not there', () => {
  expect(() => sum(ones([2, 3]), { dim: 2 })).toThrow('sum: there is no dimension 2 (use -2 to 1)')
  expect(() => sum(ones([]), { dim: 0 })).toThrow(
    'sum: there is no dimension 0 (a scalar has none)',
  )
  expect(() => zeros([2, -1])).toThrow('zeros: expected whole numbers ≥ 0, got [2,-1]')
  for (const shape of [[NaN], [-100], [2.5]]) {
    const message = `empty: expected whole numbers ≥ 0, got [${shape}]`
    expect(() => scope(() => empty(shape))).toThrow(message)
  }
})
