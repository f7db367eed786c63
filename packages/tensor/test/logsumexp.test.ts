import { add, cast, logsumexp, sub, tensor, zeros } from '@neuralings/tensor'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyView, shapes } from './arbitrary.ts'

test('by hand: e to ln 2, ln 3 and ln 5 add up to 10', () => {
  const x = tensor([2, 3, 5].map(Math.log), { dtype: 'float64' })
  expect(logsumexp(x).item()).toBeCloseTo(Math.log(10), 14)
})

test('no number is too large or too small', () => {
  const rows = tensor([
    [3e38, 3e38],
    [-3e38, -3e38],
    [1000, -1000],
  ])
  expect(logsumexp(rows, { dim: 1 }).toArray()).toEqual([
    Math.fround(3e38),
    Math.fround(-3e38),
    1000,
  ])
})

test('infinite ones: nothing adds nothing, and one is enough for all', () => {
  const rows = tensor([
    [-Infinity, -Infinity],
    [-Infinity, 2],
    [Infinity, 1],
    [Infinity, -Infinity],
    [Number.NaN, -Infinity],
  ])
  const infinite = [-Infinity, 2, Infinity, Infinity, Number.NaN]
  expect(logsumexp(rows, { dim: 1 }).toArray()).toEqual(infinite)
})

test('the logarithm of no power at all is that of 0, as in PyTorch', () => {
  expect(logsumexp(zeros([0, 3]), { dim: 0 }).toArray()).toEqual([-Infinity, -Infinity, -Infinity])
  expect(logsumexp(zeros([0])).item()).toBe(-Infinity)
  expect(logsumexp(zeros([0, 3]), { dim: 1, keepdim: true }).shape).toEqual([0, 1])
})

test('whole numbers become float32, rounded once', () => {
  const x = tensor([2147483647, 2147483646], { dtype: 'int32' })
  expect(logsumexp(x).dtype).toBe('float32')
  expect(logsumexp(x).item()).toBe(2 ** 31)
})

test('what is added to all is added to the result, in any view over any dimensions', () => {
  const reduced = shapes.chain(shape =>
    fc.tuple(
      anyView(shape),
      fc.subarray(shape.map((_, d) => d)),
      fc.integer({ min: -900, max: 900 }),
    ),
  )
  fc.assert(
    fc.property(reduced, ([x, dim, shift]) => {
      const [y, moved] = [x, add(x, shift)].map(each => logsumexp(each, { dim, keepdim: true }))
      for (const off of sub(sub(moved, shift), y).data) expect(off || 0).toBeCloseTo(0, 9)
      const naive = x.size === 0 ? y : logsumexp(cast(x, 'float32'), { dim, keepdim: true })
      expect(naive.shape).toEqual(x.shape.map((length, d) => (dim.includes(d) ? 1 : length)))
      for (const [i, value] of naive.data.entries()) expect(value).toBeCloseTo(y.data[i], 4)
    }),
  )
})
