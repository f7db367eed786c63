import { gather, sort, tensor, topk, transpose, zeros } from '@neuralings/tensor'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyView, shapes } from './arbitrary.ts'
import { expectNumbers } from './naive.ts'

const nan = Number.NaN

test('by hand', () => {
  const x = tensor([
    [3, 1, 2],
    [6, 5, 4],
  ])
  expect(sort(x).values.toArray()).toEqual([
    [1, 2, 3],
    [4, 5, 6],
  ])
  expect(sort(x, { dim: 0, descending: true }).indices.toArray()).toEqual([
    [1, 1, 1],
    [0, 0, 0],
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
  const x = tensor([nan, 1, -Infinity, nan, Infinity])
  expect(sort(x).indices.toArray()).toEqual([2, 1, 4, 0, 3])
  expect(sort(x, { descending: true }).indices.toArray()).toEqual([0, 3, 4, 1, 2])
  expect(topk(x, 1).values.item()).toBeNaN()
  expect(topk(x, 1, { largest: false }).values.item()).toBe(-Infinity)
})

test('equal numbers keep their order, both ways', () => {
  const x = tensor([1, 0, 1, 0, 1])
  expect(sort(x).indices.toArray()).toEqual([1, 3, 0, 2, 4])
  expect(sort(x, { descending: true }).indices.toArray()).toEqual([0, 2, 4, 1, 3])
})

test('dtypes: values as they were, indices int32', () => {
  const { values, indices } = sort(tensor([2, 1], { dtype: 'int32' }))
  expect([values.dtype, indices.dtype]).toEqual(['int32', 'int32'])
  expect(topk(tensor([2, 1], { dtype: 'float64' }), 0).values.dtype).toBe('float64')
})

test('rows of any view, sorted as JavaScript sorts them', () => {
  const views = shapes
    .filter(shape => shape.length > 0)
    .chain(shape => fc.tuple(anyView(shape), fc.nat(shape.length - 1), fc.boolean()))
  fc.assert(
    fc.property(views, fc.nat(4), ([x, dim, descending], most) => {
      const row = (...index: number[]) =>
        Array.from({ length: x.shape[dim] }, (_, i) => x.at(...index.with(dim, i))).sort((a, b) =>
          descending ? b - a : a - b,
        )
      const { values, indices } = sort(x, { dim: dim - x.shape.length, descending })
      expectNumbers(values, x.shape, (...index) => row(...index)[index[dim]])
      expect(gather(x, { dim, index: indices }).toArray()).toEqual(values.toArray())

      const k = Math.min(most, x.shape[dim])
      const top = topk(x, k, { dim, largest: descending })
      expectNumbers(top.values, x.shape.with(dim, k), (...index) => row(...index)[index[dim]])
      expect(gather(x, { dim, index: top.indices }).toArray()).toEqual(top.values.toArray())
    }),
  )
})

test('nothing to sort', () => {
  expect(sort(zeros([0, 2]), { dim: 0 }).values.shape).toEqual([0, 2])
  expect(topk(zeros([2, 3]), 0).indices.shape).toEqual([2, 0])
})
