import { gradcheck, maskedFill, where } from '@neuralings/autograd'
import { tensor } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { gradients } from '../support/gradients.ts'

const x = tensor([
  [0.5, -1.25, 2],
  [-3, 0.125, 0.75],
])
const row = tensor([0.25, -1, 3])

test('NaN is not 0: it chooses x, and fills', () => {
  const odd = tensor([Number.NaN, 0])
  expect(
    gradients(
      (a, b) => where(odd, a, b),
      [
        [1, 2],
        [3, 4],
      ],
    ),
  ).toEqual([
    [1, 0],
    [0, 1],
  ])
  expect(gradients(a => maskedFill(a, odd, 9), [[1, 2]])).toEqual([[0, 1]])
})

test('where sends the gradient to the side that was chosen, broadcast or not', () => {
  const condition = tensor([[1], [0]], { dtype: 'int32' })
  gradcheck((a, b) => where(condition, a, b), [x, row])
  gradcheck(a => where(condition, a, 7), [row])
  const choose = tensor([1, 0], { dtype: 'int32' })
  expect(
    gradients(
      (a, b) => where(choose, a, b),
      [
        [1, Number.NaN],
        [Infinity, 2],
      ],
    ),
  ).toEqual([
    [1, 0],
    [0, 1],
  ])
})

test('maskedFill stops the gradient where the mask is', () => {
  const mask = tensor([1, 0, 1], { dtype: 'int32' })
  gradcheck(v => maskedFill(v, mask, -5), [x])
  expect(gradients(v => maskedFill(v, mask, 0), [[1, 2, Number.NaN]])).toEqual([[0, 1, 0]])
})
