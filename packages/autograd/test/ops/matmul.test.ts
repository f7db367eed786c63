import { gradcheck, matmul } from '@neuralings/autograd'
import { createRng, randn, tensor } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { gradients } from '../support/gradients.ts'

const shapes = [
  [
    [2, 3],
    [3, 4],
    [2, 4],
  ],
  [[3], [3], []],
  [[2, 3], [3], [2]],
  [[3], [3, 2], [2]],
  [
    [2, 3, 4],
    [2, 4, 5],
    [2, 3, 5],
  ],
  [
    [2, 3, 4],
    [4, 5],
    [2, 3, 5],
  ],
  [
    [3, 4],
    [2, 4, 5],
    [2, 3, 5],
  ],
  [
    [2, 1, 3, 4],
    [5, 4, 2],
    [2, 5, 3, 2],
  ],
  [[2, 3, 4], [4], [2, 3]],
  [[4], [2, 4, 3], [2, 3]],
]

test.each(shapes)('%j @ %j → %j', (a, b, shape) => {
  const rng = createRng(11)
  const [x, y] = [a, b].map(each => randn(each, { rng }))
  expect(matmul(x, y).shape).toEqual(shape)
  expect(gradcheck(matmul, [x, y]).compared).toBe(x.size + y.size)
})

test('by hand', () => {
  const [x, w] = [
    [[1, 2]],
    [
      [3, 4, 5],
      [6, 7, 8],
    ],
  ]
  expect(gradients(matmul, [x, w])).toEqual([
    [[12, 21]],
    [
      [1, 1, 1],
      [2, 2, 2],
    ],
  ])
})

test('sizes that do not fit are named', () => {
  expect(() =>
    matmul(
      tensor([[1, 2, 3]]),
      tensor([
        [1, 2],
        [3, 4],
      ]),
    ),
  ).toThrow('matmul: inner dimensions differ: [1,3] @ [2,2] (3 ≠ 2)')
})
