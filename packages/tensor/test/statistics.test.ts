import { sqrt, std, tensor, variance } from '@neuralings/tensor'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyTensor } from './arbitrary.ts'

test('by hand', () => {
  const x = tensor([
    [1, 3],
    [2, 8],
  ])
  expect(std(x, { dim: 1, correction: 0 }).toArray()).toEqual([1, 3])
  expect(std(x, { dim: 1, correction: 0, keepdim: true }).shape).toEqual([2, 1])
  expect(std(tensor([1, 2, 3])).item()).toBe(1)
  expect(std(tensor([1])).item()).toBeNaN()
})

test('its square is the variance', () => {
  fc.assert(
    fc.property(anyTensor, x => {
      expect(std(x).toArray()).toEqual(sqrt(variance(x)).toArray())
    }),
  )
})
