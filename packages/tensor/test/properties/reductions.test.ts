// Reductions of random views over random dimensions, against lists of numbers.
import {
  argmax,
  argmin,
  broadcastShapes,
  cumsum,
  expand,
  logsumexp,
  max,
  mean,
  min,
  mul,
  norm,
  prod,
  type ReduceOptions,
  std,
  sum,
  sumTo,
  type Tensor,
  variance,
} from '@neuralings/tensor'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyView, broadcasting, shapes } from '../arbitrary.ts'
import { everyIndex, expectNumbers } from '../naive.ts'

const total = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0)
const average = (numbers: number[]) => total(numbers) / numbers.length
const spread = (numbers: number[], correction: number) =>
  total(numbers.map(number => (number - average(numbers)) ** 2)) /
  Math.max(0, numbers.length - correction)

/** Each reduction, its definition on a list, and whether an empty list has a result. */
const reductions: Record<
  string,
  [(x: Tensor, options: ReduceOptions) => Tensor, (numbers: number[]) => number, boolean]
> = {
  sum: [sum, total, true],
  prod: [prod, numbers => numbers.reduce((product, number) => product * number, 1), true],
  max: [max, numbers => Math.max(...numbers), false],
  min: [min, numbers => Math.min(...numbers), false],
  mean: [mean, average, true],
  variance: [variance, numbers => spread(numbers, 1), true],
  std: [std, numbers => Math.sqrt(spread(numbers, 1)), true],
  norm: [norm, numbers => Math.hypot(...numbers), true],
  logsumexp: [logsumexp, numbers => Math.log(total(numbers.map(Math.exp))), true],
}

/** A view, the dimensions to reduce, and whether to keep them. */
const reduced = shapes
  .chain(shape => fc.tuple(anyView(shape), fc.subarray(shape.map((_, d) => d)), fc.boolean()))
  .map(([x, dims, keepdim]) => ({ x, dims, keepdim }))

/** The numbers that are reduced to the one at this index. */
function numbersAt(x: Tensor, dims: number[], index: number[]): number[] {
  const rest = [...index]
  const fixed = x.shape.map((_, d) => (dims.includes(d) ? -1 : rest.shift()!))
  return everyIndex(x.shape)
    .filter(at => at.every((i, d) => fixed[d] === -1 || i === fixed[d]))
    .map(at => x.at(...at))
}

describe.each(Object.entries(reductions))('%s', (_, [op, definition, evenOfNothing]) => {
  test('over any dimensions', () => {
    fc.assert(
      fc.property(reduced, ({ x, dims, keepdim }) => {
        const shape = x.shape.filter((_, d) => !dims.includes(d))
        const isEmpty = x.size === 0 && shape.every(length => length > 0)
        if (isEmpty && !evenOfNothing) {
          expect(() => op(x, { dim: dims, keepdim })).toThrow('expected at least one number')
          return
        }
        const fromEnd = dims.map(d => d - x.shape.length)
        const got = op(x, { dim: fromEnd, keepdim: false })
        expect(got.shape).toEqual(shape)
        for (const index of everyIndex(shape)) {
          const want = definition(numbersAt(x, dims, index))
          expect(got.at(...index)).toSatisfy(near(want))
        }
        const kept = x.shape.map((length, d) => (dims.includes(d) ? 1 : length))
        const other = op(x, { dim: dims, keepdim: true })
        expect(other.shape).toEqual(kept)
        expect([...other.data]).toEqual([...got.data])
        if (dims.length === x.shape.length) expect(op(x, {}).toArray()).toEqual(got.toArray())
      }),
    )
  })
})

const near = (want: number) => (got: number) =>
  Object.is(got, want) || Math.abs(got - want) <= 1e-12 * (1 + Math.abs(want))

const along = shapes
  .filter(shape => shape.length > 0)
  .chain(shape => fc.tuple(anyView(shape), fc.nat(shape.length - 1)))
  .map(([x, dim]) => ({ x, dim }))

test('argmax and argmin: the first place of the largest and of the smallest', () => {
  fc.assert(
    fc.property(along, ({ x, dim }) => {
      const shape = x.shape.toSpliced(dim, 1)
      const row = (index: number[]) =>
        Array.from({ length: x.shape[dim] }, (_, i) => x.at(...index.toSpliced(dim, 0, i)))
      if (x.shape[dim] === 0 && shape.every(length => length > 0)) {
        expect(() => argmax(x, { dim })).toThrow('argmax: expected at least one number')
        return
      }
      const first = (index: number[], best: (...numbers: number[]) => number) =>
        row(index).indexOf(best(...row(index)))
      expectNumbers(argmax(x, { dim }), shape, (...index) => first(index, Math.max))
      expectNumbers(argmin(x, { dim }), shape, (...index) => first(index, Math.min))
      expect(argmax(x, { dim, keepdim: true }).shape).toEqual(x.shape.with(dim, 1))
    }),
  )
})

test('running sums', () => {
  fc.assert(
    fc.property(along, ({ x, dim }) => {
      expectNumbers(cumsum(x, { dim }), x.shape, (...index) =>
        total(Array.from({ length: index[dim] + 1 }, (_, i) => x.at(...index.with(dim, i)))),
      )
    }),
  )
})

test('sumTo is the way back through broadcasting: ⟨expand(a), b⟩ = ⟨a, sumTo(b)⟩', () => {
  fc.assert(
    fc.property(broadcasting(2), ([x, y]) => {
      const shape = broadcastShapes(x.shape, y.shape)
      const [small, large] = [x, expand(y, shape)]
      expect(sumTo(large, small.shape).shape).toEqual(small.shape)
      const left = sum(mul(expand(small, shape), large)).item()
      expect(left).toBe(sum(mul(small, sumTo(large, small.shape))).item())
    }),
  )
})
