import { ones, tensor, tile, transpose } from '@neuralings/tensor'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyView, shapes } from './arbitrary.ts'
import { expectNumbers } from './naive.ts'

test('by hand', () => {
  const x = tensor([
    [1, 2],
    [3, 4],
  ])
  expect(tile(transpose(x), [2, 1]).toArray()).toEqual([
    [1, 3],
    [2, 4],
    [1, 3],
    [2, 4],
  ])
  expect(tile(tensor(5), [3]).toArray()).toEqual([5, 5, 5])
})

test('both are aligned at their right end', () => {
  expect(tile(ones([2, 3]), [4]).shape).toEqual([2, 12])
  expect(tile(ones([3]), [2, 1, 4]).shape).toEqual([2, 1, 12])
  expect(tile(ones([2, 3]), []).shape).toEqual([2, 3])
})

test('as defined, in any view, also no times', () => {
  const views = shapes.chain(shape =>
    fc.tuple(anyView(shape), fc.array(fc.nat(3), { minLength: shape.length, maxLength: 4 })),
  )
  fc.assert(
    fc.property(views, ([x, times]) => {
      const own = [...times.slice(x.shape.length).map(() => 1), ...x.shape]
      const shape = own.map((length, d) => length * times[d])
      const added = times.length - x.shape.length
      expectNumbers(tile(x, times), shape, (...index) =>
        x.at(...index.slice(added).map((i, d) => i % x.shape[d])),
      )
    }),
  )
})

test('dtypes stay', () => {
  for (const dtype of ['float32', 'float64', 'int32'] as const)
    expect(tile(ones([2], { dtype }), [2]).dtype).toBe(dtype)
})
