import {
  add,
  broadcastShapes,
  expand,
  mul,
  neg,
  pow,
  reshape,
  sub,
  tensor,
  transpose,
  zeros,
} from '@neuralings/tensor'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matrix, sizes, wholeTensor } from './arbitrary.ts'

test('numbers stand on either side', () => {
  expect(sub(10, tensor([1, 2])).toArray()).toEqual([9, 8])
  expect(sub(tensor([1, 2]), 10).toArray()).toEqual([-9, -8])
  expect(mul(3, 4).item()).toBe(12)
})

test('views are read as what they show', () => {
  const property = fc.tuple(sizes, sizes).chain(([m, n]) => fc.tuple(matrix(m, n), matrix(m, n)))
  fc.assert(
    fc.property(property, ([x, y]) => {
      const difference = sub(x, y)
      const [m, n] = x.shape as [number, number]
      for (let i = 0; i < m; i++) {
        for (let j = 0; j < n; j++) expect(difference.at(i, j)).toBe(x.at(i, j) - y.at(i, j))
      }
    }),
  )
})

test('broadcasting gives what copying would give', () => {
  const shapes = fc.array(fc.constantFrom(1, 3), { maxLength: 4 })
  fc.assert(
    fc.property(shapes, shapes, (a, b) => {
      const [x, y] = [wholeTensor(a, 1), wholeTensor(b, 2)]
      const shape = broadcastShapes(a, b)
      const copied = mul(reshape(expand(x, shape), shape), reshape(expand(y, shape), shape))
      expect(mul(x, y).toArray()).toEqual(copied.toArray())
    }),
  )
})

test('nothing in, nothing out', () => {
  expect(add(zeros([0, 3]), tensor([1, 2, 3])).shape).toEqual([0, 3])
  expect(add(zeros([3, 0]), 1).shape).toEqual([3, 0])
})

test('the inputs stay as they are', () => {
  const x = tensor([
    [1, 2],
    [3, 4],
  ])
  add(x, transpose(x))
  neg(x)
  expect(x.toArray()).toEqual([
    [1, 2],
    [3, 4],
  ])
})

test('1 to any power is 1, and -1 to an infinite one, as in IEEE 754', () => {
  const [nan, inf] = [Number.NaN, Infinity]
  expect(pow(1, tensor([nan, inf, -inf])).toArray()).toEqual([1, 1, 1])
  expect(pow(-1, tensor([inf, -inf, nan])).toArray()).toEqual([1, 1, nan])
  expect(pow(tensor([nan, inf, 0]), 0).toArray()).toEqual([1, 1, 1])
  expect(pow(tensor([1, 1, -1]), tensor([[nan], [inf]])).toArray()).toEqual([
    [1, 1, nan],
    [1, 1, 1],
  ])
})

test('a plain number is as precise as the tensor beside it', () => {
  const double = tensor([3], { dtype: 'float64' })
  expect(pow(double, 0.1).item()).toBe(3 ** 0.1)
  expect(pow(0.1, double).item()).toBe(0.1 ** 3)
  expect(pow(tensor([3]), 0.1).item()).toBe(Math.fround(3 ** Math.fround(0.1)))
})
