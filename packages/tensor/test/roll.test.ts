import { arange, reshape, roll, tensor, zeros } from '@neuralings/tensor'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyView, shapes } from './arbitrary.ts'
import { expectNumbers } from './naive.ts'

const modulo = (a: number, n: number) => ((a % n) + n) % n

test('by hand', () => {
  const x = reshape(arange(6), [2, 3])
  expect(roll(x, 1, { dim: 1 }).toArray()).toEqual([
    [2, 0, 1],
    [5, 3, 4],
  ])
  expect(roll(x, [1, -1], { dim: [0, 1] }).toArray()).toEqual([
    [4, 5, 3],
    [1, 2, 0],
  ])
  expect(roll(x, 1).toArray()).toEqual([
    [5, 0, 1],
    [2, 3, 4],
  ])
})

test('as defined, in any view, however far', () => {
  const views = shapes
    .filter(shape => shape.length > 0)
    .chain(shape =>
      fc.tuple(anyView(shape), fc.nat(shape.length - 1), fc.integer({ min: -99, max: 99 })),
    )
  fc.assert(
    fc.property(views, ([x, dim, shift]) => {
      const n = x.shape[dim]
      expectNumbers(roll(x, shift, { dim: dim - x.shape.length }), x.shape, (...index) =>
        x.at(...index.with(dim, modulo(index[dim] - shift, n))),
      )
      expect(roll(roll(x, shift), -shift).toArray()).toEqual(x.toArray())
    }),
  )
})

test('dtypes stay; nothing, and a single number, stay where they are', () => {
  expect(roll(tensor([1, 2], { dtype: 'int32' }), 1).dtype).toBe('int32')
  expect(roll(zeros([0, 2]), 3, { dim: 0 }).shape).toEqual([0, 2])
  expect(roll(tensor(7), 3).item()).toBe(7)
})
