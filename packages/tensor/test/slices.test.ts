import { arange, concat, flip, reshape, select, slice, split, unfold } from '@neuralings/tensor'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const x = reshape(arange(12), [3, 4])

test('slices are those of Python', () => {
  const position = fc.option(fc.integer({ min: -12, max: 12 }))
  fc.assert(
    fc.property(position, position, fc.integer({ min: 1, max: 4 }), (start, end, step) => {
      const all = [0, 1, 2, 3, 4, 5, 6, 7]
      // JavaScript's slice has Python's rules for negative and missing positions.
      const wanted = all
        .slice(start ?? undefined, end ?? undefined)
        .filter((_, i) => i % step === 0)
      expect(slice(arange(8), [[start, end, step]]).toArray()).toEqual(wanted)
    }),
  )
})

test('a slice of a slice', () => {
  const once = slice(x, [[1], [null, null, 2]])
  expect(once.toArray()).toEqual([
    [4, 6],
    [8, 10],
  ])
  expect(slice(once, [[], [-1]]).toArray()).toEqual([[6], [10]])
  expect(once.data).toBe(x.data)
})

test('slices that cannot be are explained', () => {
  expect(() => slice(x, [[], [], []])).toThrow(
    'slice: expected at most 2 ranges for shape [3,4], got 3',
  )
  expect(() => slice(x, [[0, 3, -1]])).toThrow('step ≥ 1, got [0,3,-1] (flip reverses)')
  expect(() => select(x, { dim: 0, index: 3 })).toThrow(
    'select: there is no index 3 in a dimension of length 3',
  )
})

test('the parts of a split make the whole', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 10 }), (length, size) => {
      const whole = arange(length)
      expect(concat(split(whole, size)).toArray()).toEqual(whole.toArray())
    }),
  )
  expect(split(x, [1, 3], { dim: 1 }).map(part => part.shape)).toEqual([
    [3, 1],
    [3, 3],
  ])
  expect(() => split(x, [1, 1])).toThrow('split: expected lengths that add up to 3, got [1,1]')
  expect(() => split(x, 0)).toThrow('split: expected parts of a whole length ≥ 1, got 0')
})

test('flip reverses without copying', () => {
  const flipped = flip(x, [0, -1])
  expect(flipped.toArray()).toEqual([
    [11, 10, 9, 8],
    [7, 6, 5, 4],
    [3, 2, 1, 0],
  ])
  expect(flipped.data).toBe(x.data)
  expect(flip(flipped, [0, 1]).toArray()).toEqual(x.toArray())
})

test('windows over two dimensions, as a convolution sees them', () => {
  const windows = unfold(unfold(x, { dim: 0, size: 2, step: 1 }), { dim: 1, size: 3, step: 1 })
  expect(windows.shape).toEqual([2, 2, 2, 3])
  expect(select(select(windows, { dim: 0, index: 1 }), { dim: 0, index: 1 }).toArray()).toEqual([
    [5, 6, 7],
    [9, 10, 11],
  ])
  expect(unfold(arange(7), { dim: 0, size: 2, step: 3 }).toArray()).toEqual([
    [0, 1],
    [3, 4],
  ])
  expect(() => unfold(x, { dim: 0, size: 4, step: 1 })).toThrow(
    'unfold: expected a whole size from 0 to 3 and a whole step ≥ 1, got size 4, step 1',
  )
})
