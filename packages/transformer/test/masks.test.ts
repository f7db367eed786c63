// Masks, by hand.
import { mul, tensor } from '@neuralings/tensor'
import { causalMask, paddingMask } from '@neuralings/transformer'
import { expect, test } from 'vitest'

test('a causal mask shows what was before, and oneself', () => {
  expect(causalMask(3).toArray()).toEqual([
    [1, 0, 0],
    [1, 1, 0],
    [1, 1, 1],
  ])
  expect(causalMask(3).dtype).toBe('int32')
  expect(causalMask(1).toArray()).toEqual([[1]])
})

test('with more keys than queries, the queries come last; with fewer, the first see nothing', () => {
  expect(causalMask(1, 4).toArray()).toEqual([[1, 1, 1, 1]])
  expect(causalMask(2, 3).toArray()).toEqual([
    [1, 1, 0],
    [1, 1, 1],
  ])
  expect(causalMask(3, 2).toArray()).toEqual([
    [0, 0],
    [1, 0],
    [1, 1],
  ])
})

test('a padding mask hides one id, for all heads and queries; masks are joined by mul', () => {
  const ids = tensor(
    [
      [4, 7, 0, 0],
      [0, 5, 6, 9],
    ],
    { dtype: 'int32' },
  )
  const mask = paddingMask(ids, 0)
  expect(mask.toArray()).toEqual([[[[1, 1, 0, 0]]], [[[0, 1, 1, 1]]]])
  expect(mask.dtype).toBe('int32')
  expect(mul(mask, causalMask(4)).at(0, 0, 3, 1)).toBe(1)
  expect(mul(mask, causalMask(4)).at(0, 0, 0, 1)).toBe(0)
  expect(mul(mask, causalMask(4)).at(0, 0, 3, 2)).toBe(0)
  expect(paddingMask(tensor([1, 2]), 2).toArray()).toEqual([[[1, 0]]])
})
