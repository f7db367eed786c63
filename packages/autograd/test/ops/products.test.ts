import { dot, gradcheck, outer } from '@neuralings/autograd'
import { tensor } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { gradients } from '../support/gradients.ts'

test('dot and outer', () => {
  const [x, y] = [tensor([1, 2, 3]), tensor([4, 5])]
  gradcheck(dot, [x, tensor([0.5, -1, 2])])
  gradcheck(outer, [x, y])
  expect(
    gradients(dot, [
      [1, 2],
      [3, 4],
    ]),
  ).toEqual([
    [3, 4],
    [1, 2],
  ])
  expect(
    gradients(outer, [
      [1, 2, 3],
      [4, 5],
    ]),
  ).toEqual([
    [9, 9, 9],
    [6, 6],
  ])
})
