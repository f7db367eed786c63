// Functions of several tensors, against their definition: at every index, the numbers that broadcasting brings together.
import {
  add,
  broadcastShapes,
  div,
  eq,
  expand,
  ge,
  gt,
  le,
  lt,
  maskedFill,
  maximum,
  minimum,
  mul,
  ne,
  sub,
  where,
} from '@neuralings/tensor'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyView, broadcasting, shapes } from '../arbitrary.ts'
import { expectNumbers, stretchedAt } from '../naive.ts'

const operations = {
  add: [add, (a, b) => a + b],
  sub: [sub, (a, b) => a - b],
  mul: [mul, (a, b) => a * b],
  div: [div, (a, b) => a / b],
  maximum: [maximum, (a, b) => Math.max(a, b)],
  minimum: [minimum, (a, b) => Math.min(a, b)],
  eq: [eq, (a, b) => Number(a === b)],
  ne: [ne, (a, b) => Number(a !== b)],
  lt: [lt, (a, b) => Number(a < b)],
  le: [le, (a, b) => Number(a <= b)],
  gt: [gt, (a, b) => Number(a > b)],
  ge: [ge, (a, b) => Number(a >= b)],
} satisfies Record<string, [typeof add, (a: number, b: number) => number]>

describe.each(Object.entries(operations))('%s', (_, [op, definition]) => {
  test('of two tensors', () => {
    fc.assert(
      fc.property(broadcasting(2), ([x, y]) => {
        const shape = broadcastShapes(x.shape, y.shape)
        expectNumbers(op(x, y), shape, (...index) =>
          definition(stretchedAt(x, index), stretchedAt(y, index)),
        )
      }),
    )
  })

  test('of a tensor and a number', () => {
    const input = fc.tuple(shapes.chain(anyView), fc.integer({ min: -9, max: 9 }))
    fc.assert(
      fc.property(input, ([x, y]) => {
        expectNumbers(op(x, y), x.shape, (...index) => definition(x.at(...index), y))
        expectNumbers(op(y, x), x.shape, (...index) => definition(y, x.at(...index)))
      }),
    )
  })
})

test('where chooses among three', () => {
  fc.assert(
    fc.property(broadcasting(3), ([c, x, y]) => {
      const condition = gt(c, 0)
      const shape = broadcastShapes(c.shape, broadcastShapes(x.shape, y.shape))
      expectNumbers(where(condition, x, y), shape, (...index) =>
        stretchedAt(stretchedAt(condition, index) ? x : y, index),
      )
      expectNumbers(maskedFill(x, condition, 7), broadcastShapes(x.shape, c.shape), (...index) =>
        stretchedAt(condition, index) ? 7 : stretchedAt(x, index),
      )
    }),
  )
})

test('shapes broadcast as defined, or not at all; the order does not matter', () => {
  fc.assert(
    fc.property(shapes, shapes, (a, b) => {
      const rank = Math.max(a.length, b.length)
      const full = (shape: number[]) => [...Array(rank - shape.length).fill(1), ...shape]
      const pairs = full(a).map((length, d) => [length, full(b)[d]])
      const fits = pairs.every(([m, n]) => m === n || m === 1 || n === 1)
      if (!fits) {
        expect(() => broadcastShapes(a, b)).toThrow('do not broadcast')
        expect(() => broadcastShapes(b, a)).toThrow('do not broadcast')
      } else {
        const shape = pairs.map(([m, n]) => (m === 1 ? n : m))
        expect(broadcastShapes(a, b)).toEqual(shape)
        expect(broadcastShapes(b, a)).toEqual(shape)
      }
    }),
  )
})

test('expand repeats what has length 1', () => {
  fc.assert(
    fc.property(broadcasting(2), ([x, y]) => {
      const shape = broadcastShapes(x.shape, y.shape)
      const wide = expand(x, shape)
      expect(wide.data).toBe(x.data)
      expectNumbers(wide, shape, (...index) => stretchedAt(x, index))
    }),
  )
})
