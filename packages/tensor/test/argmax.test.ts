import {
  argmax,
  argmin,
  max,
  maxWithIndices,
  min,
  minWithIndices,
  tensor,
  zeros,
} from '@neuralings/tensor'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyView, shapes } from './arbitrary.ts'

test('by hand', () => {
  const x = tensor([
    [1, 9, 3],
    [7, 2, 5],
  ])
  const largest = maxWithIndices(x, { dim: 1 })
  expect([largest.values.toArray(), largest.indices.toArray()]).toEqual([
    [9, 7],
    [1, 0],
  ])
  const smallest = minWithIndices(x, { dim: 0, keepdim: true })
  expect([smallest.values.toArray(), smallest.indices.toArray()]).toEqual([
    [[1, 2, 3]],
    [[0, 1, 0]],
  ])
})

test('of equal numbers the first, and of all numbers NaN', () => {
  const x = tensor([
    [3, 5, 5],
    [1, Number.NaN, Number.NaN],
  ])
  expect(maxWithIndices(x, { dim: 1 }).indices.toArray()).toEqual([1, 1])
  expect(maxWithIndices(x, { dim: 1 }).values.toArray()).toEqual([5, Number.NaN])
  expect(minWithIndices(x, { dim: 1 }).values.toArray()).toEqual([3, Number.NaN])
})

test('dtypes: values as they were, indices int32', () => {
  for (const dtype of ['float32', 'float64', 'int32'] as const) {
    const { values, indices } = maxWithIndices(tensor([2, 1], { dtype }), { dim: 0 })
    expect([values.dtype, indices.dtype]).toEqual([dtype, 'int32'])
  }
})

test('they are what max and argmax give, in any view', () => {
  const views = shapes
    .filter(shape => shape.length > 0 && !shape.includes(0))
    .chain(shape =>
      fc.tuple(
        anyView(shape),
        fc.integer({ min: -shape.length, max: shape.length - 1 }),
        fc.boolean(),
      ),
    )
  fc.assert(
    fc.property(views, ([x, dim, keepdim]) => {
      const options = { dim, keepdim }
      const [largest, smallest] = [maxWithIndices(x, options), minWithIndices(x, options)]
      expect(largest.values.toArray()).toEqual(max(x, options).toArray())
      expect(largest.indices.toArray()).toEqual(argmax(x, options).toArray())
      expect(smallest.values.toArray()).toEqual(min(x, options).toArray())
      expect(smallest.indices.toArray()).toEqual(argmin(x, options).toArray())
    }),
  )
})

test('no rows have no largest number', () => {
  expect(maxWithIndices(zeros([0, 3]), { dim: 1 }).values.shape).toEqual([0])
})
