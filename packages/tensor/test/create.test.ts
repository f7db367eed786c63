import {
  arange,
  asTensor,
  eye,
  fullLike,
  linspace,
  tensor,
  type Values,
  zeros,
} from '@neuralings/tensor'
import { expect, test } from 'vitest'

test('nested arrays give the shape', () => {
  expect(tensor(5).shape).toEqual([])
  expect(tensor([]).shape).toEqual([0])
  expect(tensor([[], []]).shape).toEqual([2, 0])
  expect(tensor([[[1, 2]], [[3, 4]]]).shape).toEqual([2, 1, 2])
})

test('typed arrays are copied', () => {
  const bytes = Uint8Array.of(1, 255)
  const x = tensor(bytes)
  bytes[0] = 7
  expect(x.toArray()).toEqual([1, 255])
  expect(tensor([Float64Array.of(1, 2), [3, 4]]).toArray()).toEqual([
    [1, 2],
    [3, 4],
  ])
})

test('ragged rows and other values are refused', () => {
  expect(() => tensor([[1, 2], [3]])).toThrow('tensor: expected a row of 2, got a row of 1')
  expect(() => tensor([[1, 2], 3])).toThrow('tensor: expected a row of 2, got 3')
  expect(() => tensor([1, [2]])).toThrow('tensor: expected a number, got a row of 1')
  expect(() => tensor(['1'] as unknown as Values)).toThrow("tensor: expected a number, got '1'")
  expect(() => asTensor('1' as unknown as number)).toThrow(
    "asTensor: expected a tensor or a number, got '1'",
  )
})

test('ranges', () => {
  expect(arange(3).toArray()).toEqual([0, 1, 2])
  expect(arange(5, 0, { step: -2 }).toArray()).toEqual([5, 3, 1])
  expect(arange(0).shape).toEqual([0])
  expect(() => arange(0, 5, { step: -1 })).toThrow('arange: a step of -1 never leads from 0 to 5')
  expect(() => arange(0, 5, { step: 0 })).toThrow('arange: a step of 0')
})

test('linspace ends exactly at its end', () => {
  const x = linspace(0, 0.7, { steps: 8, dtype: 'float64' })
  expect([x.at(0), x.at(-1)]).toEqual([0, 0.7])
  expect(linspace(3, 9, { steps: 1 }).toArray()).toEqual([3])
})

test('like another tensor', () => {
  const x = fullLike(zeros([2], { dtype: 'int32' }), 3)
  expect([x.dtype, x.toArray()]).toEqual(['int32', [3, 3]])
  expect(eye(2, { dtype: 'float64' }).dtype).toBe('float64')
})
