import { gather, sort, tensor, zeros } from '@neuralings/tensor'
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
})

test('NaN is larger than any number, as in PyTorch', () => {
  const x = tensor([nan, 1, -Infinity, nan, Infinity])
  expect(sort(x).indices.toArray()).toEqual([2, 1, 4, 0, 3])
  expect(sort(x, { descending: true }).indices.toArray()).toEqual([0, 3, 4, 1, 2])
})

test('equal numbers keep their order, both ways', () => {
  const x = tensor([1, 0, 1, 0, 1])
  expect(sort(x).indices.toArray()).toEqual([1, 3, 0, 2, 4])
  expect(sort(x, { descending: true }).indices.toArray()).toEqual([0, 2, 4, 1, 3])
})

test('dtypes: values as they were, indices int32', () => {
  const { values, indices } = sort(tensor([2, 1], { dtype: 'int32' }))
  expect([values.dtype, indices.dtype]).toEqual(['int32', 'int32'])
})

test('rows of any view, sorted as JavaScript sorts them', () => {
  const views = shapes
    .filter(shape => shape.length > 0)
    .chain(shape => fc.tuple(anyView(shape), fc.nat(shape.length - 1), fc.boolean()))
  fc.assert(
    fc.property(views, ([x, dim, descending]) => {
      const row = (...index: number[]) =>
        Array.from({ length: x.shape[dim] }, (_, i) => x.at(...index.with(dim, i))).sort((a, b) =>
          descending ? b - a : a - b,
        )
      const { values, indices } = sort(x, { dim: dim - x.shape.length, descending })
      expectNumbers(values, x.shape, (...index) => row(...index)[index[dim]])
      expect(gather(x, { dim, index: indices }).toArray()).toEqual(values.toArray())
    }),
  )
})

test('nothing to sort', () => {
  expect(sort(zeros([0, 2]), { dim: 0 }).values.shape).toEqual([0, 2])
})
