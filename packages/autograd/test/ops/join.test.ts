import { concat, gradcheck, mul, pad, square, stack, sum, variable } from '@neuralings/autograd'
import { createRng, randn, tensor } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { gradients } from '../support/gradients.ts'

const rng = createRng(9)
const [x, y] = [randn([2, 3], { rng }), randn([2, 1], { rng })]

test('gradient of concat', () => {
  expect(gradcheck((a, b) => square(concat([a, b, a], { dim: 1 })), [x, y]).compared).toBe(8)
  gradcheck((a, b) => square(concat([a, tensor([[7]]), b], { dim: -2 })), [y, y])
})

test('gradient of stack', () => {
  for (const dim of [0, 1, 2, -1]) gradcheck((a, b) => square(stack([a, b], { dim })), [x, x])
})

test('gradient of pad', () => {
  gradcheck(
    a =>
      square(
        pad(
          a,
          [
            [1, 2],
            [0, 1],
          ],
          { value: 0.5 },
        ),
      ),
    [x],
  )
})

test('by hand: each takes its own part', () => {
  const weights = tensor([1, 2, 3])
  expect(gradients((a, b) => mul(concat([a, b]), weights), [[5, 6], [7]])).toEqual([[1, 2], [3]])
  expect(
    gradients(
      (a, b) =>
        mul(
          stack([a, b]),
          tensor([
            [1, 2],
            [3, 4],
          ]),
        ),
      [
        [0, 0],
        [0, 0],
      ],
    ),
  ).toEqual([
    [1, 2],
    [3, 4],
  ])
  expect(gradients(a => mul(pad(a, [[1, 1]]), weights), [[5]])).toEqual([[2]])
})

test('tensors that are no variables take part without a gradient', () => {
  const v = variable([1, 2])
  sum(square(concat([tensor([9]), v]))).backward()
  expect(v.grad?.toArray()).toEqual([2, 4])
})
