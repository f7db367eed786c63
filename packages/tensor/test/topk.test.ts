import { createRng, slice, sort, tensor, topk, transpose, zeros } from '@neuralings/tensor'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyView, shapes } from './arbitrary.ts'
import { expectNumbers } from './naive.ts'

test('by hand', () => {
  const x = tensor([
    [3, 1, 2],
    [6, 5, 4],
  ])
  const { values, indices } = topk(x, 2)
  expect(values.toArray()).toEqual([
    [3, 2],
    [6, 5],
  ])
  expect(indices.toArray()).toEqual([
    [0, 2],
    [0, 1],
  ])
  expect(topk(transpose(x), 1, { dim: 0, largest: false }).values.toArray()).toEqual([[1, 4]])
})

test('NaN is larger than any number, as in PyTorch', () => {
  const x = tensor([Number.NaN, 1, -Infinity, Number.NaN, Infinity])
  expect(topk(x, 3).indices.toArray()).toEqual([0, 3, 4])
  expect(topk(x, 1, { largest: false }).values.item()).toBe(-Infinity)
})

test('of equal numbers the first wins', () => {
  expect(topk(tensor([1, 2, 2, 0, 2]), 2).indices.toArray()).toEqual([1, 2])
  expect(topk(tensor([1, 0, 0]), 1, { largest: false }).indices.toArray()).toEqual([1])
})

test('dtypes and nothing', () => {
  const { values, indices } = topk(tensor([2, 1], { dtype: 'float64' }), 0)
  expect([values.dtype, indices.dtype]).toEqual(['float64', 'int32'])
  expect(topk(zeros([2, 3]), 0).indices.shape).toEqual([2, 0])
  expect(topk(zeros([0, 3]), 2).values.shape).toEqual([0, 2])
})

test('the first of all that are sorted, in any view, few or many', () => {
  const views = shapes
    .filter(shape => shape.length > 0)
    .chain(shape => fc.tuple(anyView(shape), fc.nat(shape.length - 1), fc.boolean()))
  fc.assert(
    fc.property(views, fc.nat(4), ([x, dim, largest], most) => {
      const k = Math.min(most, x.shape[dim])
      const { values, indices } = topk(x, k, { dim, largest })
      const sorted = sort(x, { dim, descending: largest })
      expectNumbers(values, x.shape.with(dim, k), (...index) => sorted.values.at(...index))
      expectNumbers(indices, values.shape, (...index) => sorted.indices.at(...index))
    }),
  )
  const rng = createRng(1)
  const many = tensor(Array.from({ length: 300 }, () => rng.integer(0, 100)))
  for (const k of [1, 99, 100, 101, 300]) {
    const { indices } = sort(many, { descending: true })
    expect(topk(many, k).indices.toArray()).toEqual(slice(indices, [[0, k]]).toArray())
  }
})
