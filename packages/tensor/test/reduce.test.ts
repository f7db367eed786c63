import {
  argmax,
  argmin,
  cumsum,
  eq,
  expand,
  full,
  max,
  mean,
  min,
  mul,
  prod,
  reshape,
  scope,
  sum,
  sumTo,
  tensor,
  transpose,
  variance,
  zeros,
} from '@neuralings/tensor'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyTensor, matrix, wholeTensor } from './arbitrary.ts'

const x = tensor([
  [1, 2, 3],
  [4, 5, 6],
])

test('over everything, one dimension, several', () => {
  expect(sum(x).shape).toEqual([])
  expect(sum(x).item()).toBe(21)
  expect(prod(x, { dim: -1 }).toArray()).toEqual([6, 120])
  expect(max(x, { dim: [0, 1], keepdim: true }).toArray()).toEqual([[6]])
  expect(min(x, { dim: 0 }).toArray()).toEqual([1, 2, 3])
  expect(sum(x, { dim: [] }).toArray()).toEqual(x.toArray())
})

test('an accuracy is the mean of a comparison', () => {
  expect(mean(eq(tensor([1, 2, 3, 4]), tensor([1, 2, 0, 0]))).item()).toBe(0.5)
})

test('the order of summing does not matter', () => {
  fc.assert(
    fc.property(matrix(4, 3), y => {
      const total = sum(y).item()
      expect(sum(sum(y, { dim: 0 })).item()).toBe(total)
      expect(sum(sum(y, { dim: 1 })).item()).toBe(total)
      expect(sum(transpose(y)).item()).toBe(total)
    }),
  )
})

test('sumTo is the transpose of expand: ⟨expand(a), b⟩ = ⟨a, sumTo(b)⟩', () => {
  const pairs: [number[], number[]][] = [
    [[], [2, 3]],
    [[3], [2, 3]],
    [
      [2, 1],
      [2, 3],
    ],
    [
      [1, 4, 1],
      [3, 4, 2],
    ],
    [
      [2, 3],
      [2, 3],
    ],
  ]
  for (const [small, large] of pairs) {
    const [a, b] = [wholeTensor(small, 1), wholeTensor(large, 2)]
    expect(sumTo(b, small).shape).toEqual(small)
    expect(sum(mul(expand(a, large), b)).item()).toBe(sum(mul(a, sumTo(b, small))).item())
  }
})

test('a float32 total is rounded once, at the end', () => {
  // Adding 1 to 2²⁴ in float32 leaves it as it is; ten million times too.
  const large = 2 ** 24
  expect(sum(tensor([large, 1, 1, 1, 1])).item()).toBe(large + 4)
})

test('variance and its correction', () => {
  expect(variance(tensor([2, 4, 4, 4, 5, 5, 7, 9]), { correction: 0 }).item()).toBe(4)
  expect(variance(x, { dim: 1 }).toArray()).toEqual([1, 1])
  expect(variance(tensor([3])).item()).toBeNaN()
})

test('nothing to reduce', () => {
  const empty = zeros([0, 3])
  expect(sum(empty, { dim: 0 }).toArray()).toEqual([0, 0, 0])
  expect(mean(empty).item()).toBeNaN()
  expect(max(empty, { dim: 1 }).shape).toEqual([0])
  expect(() => max(empty, { dim: 0 })).toThrow('max: expected at least one number, got shape [0,3]')
  expect(() => argmax(empty)).toThrow('argmax: expected at least one number, got shape [0,3]')
})

test('argmax finds what max finds', () => {
  fc.assert(
    fc.property(anyTensor, y => {
      const flat = reshape(y, [-1])
      expect(flat.at(argmax(y).item())).toBe(max(y).item())
      expect(flat.at(argmin(y).item())).toBe(min(y).item())
    }),
  )
  expect(argmax(tensor([1, Number.NaN, 3, Number.NaN])).item()).toBe(1)
  expect(argmax(x, { keepdim: true }).shape).toEqual([1, 1])
})

test('the last running sum is the sum', () => {
  fc.assert(
    fc.property(matrix(3, 4), y => {
      const running = cumsum(y, { dim: 1 })
      const totals = sum(y, { dim: 1 })
      for (let i = 0; i < 3; i++) expect(running.at(i, -1)).toBe(totals.at(i))
    }),
  )
  expect(cumsum(x, { dim: 0 }).toArray()).toEqual([
    [1, 2, 3],
    [5, 7, 9],
  ])
})

test('sums of tall columns lose no digits, wherever they lie', () => {
  const [rows, each] = [2 ** 18 + 3, Math.fround(0.1)]
  const sums = scope(() => sum(full([rows, 3], each), { dim: 0 }))
  for (const total of sums.data) expect(Math.abs(total / (rows * each) - 1)).toBeLessThan(1e-5)
})

test('the variance far from 0 is that of the numbers, not of their mean rounded', () => {
  for (const run of [scope, (body: () => number) => body()]) {
    const x = [16_777_200, 16_777_201, 16_777_201, 16_777_202, 16_777_203] // mean …01.4, squares 5.2
    expect(run(() => variance(tensor(x)).item())).toBeCloseTo(1.3, 5)
  }
})
