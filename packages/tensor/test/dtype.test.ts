import {
  add,
  cast,
  div,
  exp,
  gt,
  maximum,
  mean,
  promote,
  sum,
  tensor,
  where,
} from '@neuralings/tensor'
import { expect, test } from 'vitest'

const int = tensor([1, 2, 3], { dtype: 'int32' })
const float = tensor([1, 2, 3])
const double = tensor([1, 2, 3], { dtype: 'float64' })

test('float64 beats float32 beats int32', () => {
  expect(promote('int32', 'float32')).toBe('float32')
  expect(promote('float64', 'float32')).toBe('float64')
  expect(add(int, float).dtype).toBe('float32')
  expect(add(float, double).dtype).toBe('float64')
  expect(add(int, int).dtype).toBe('int32')
})

test('a plain number never promotes', () => {
  expect(add(int, 1).dtype).toBe('int32')
  expect(add(float, 0.5).dtype).toBe('float32')
  expect(add(1, 2).dtype).toBe('float32')
})

test('a fraction beside int32 is refused, not cut off', () => {
  expect(() => add(int, 0.5)).toThrow("add: 0.5 does not fit into int32; cast to 'float64' first")
  expect(() => maximum(0.5, int)).toThrow('maximum: 0.5 does not fit')
  expect(() => where(int, int, -Infinity)).toThrow('where: -Infinity does not fit')
})

test('int32 divided by int32 is float32, and so are means and exponentials', () => {
  expect(div(int, 2).toArray()).toEqual([0.5, 1, 1.5])
  expect(div(int, 0.5).toArray()).toEqual([2, 4, 6])
  expect([div(int, int), mean(int), exp(int)].map(x => x.dtype)).toEqual(Array(3).fill('float32'))
  expect(sum(int).dtype).toBe('int32')
})

test('comparisons give int32, and compare int32 with fractions exactly', () => {
  expect(gt(int, 1.5).toArray()).toEqual([0, 1, 1])
  expect(gt(double, 1.5).dtype).toBe('int32')
})

test('float32 rounds, float64 does not', () => {
  expect(tensor(0.1).item()).toBe(Math.fround(0.1))
  expect(tensor(0.1, { dtype: 'float64' }).item()).toBe(0.1)
  expect(cast(tensor([1.9, -1.9]), 'int32').toArray()).toEqual([1, -1])
})
