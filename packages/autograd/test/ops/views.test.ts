import {
  expand,
  gradcheck,
  mul,
  permute,
  reshape,
  squeeze,
  transpose,
  unsqueeze,
  type Variable,
} from '@neuralings/autograd'
import { createRng, randn, tensor } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { gradients } from '../support/gradients.ts'

const x = randn([2, 3, 4], { rng: createRng(5) })

const views: [string, (v: Variable) => Variable, number[]][] = [
  ['reshape', v => reshape(v, [4, -1]), [4, 6]],
  ['permute', v => permute(v, [2, 0, 1]), [4, 2, 3]],
  ['permute counted from the end', v => permute(v, [-1, -3, -2]), [4, 2, 3]],
  ['transpose', v => transpose(v), [2, 4, 3]],
  ['transpose of two dimensions', v => transpose(v, [0, 2]), [4, 3, 2]],
  ['unsqueeze', v => unsqueeze(v, -1), [2, 3, 4, 1]],
  ['squeeze', v => squeeze(unsqueeze(v, 1), 1), [2, 3, 4]],
  ['squeeze of everything', v => squeeze(unsqueeze(unsqueeze(v, 0), -1)), [2, 3, 4]],
  ['expand', v => expand(unsqueeze(v, 1), [5, 2, 2, 3, 4]), [5, 2, 2, 3, 4]],
]

test.each(views)('%s', (_, view, shape) => {
  expect(view(reshape(x, x.shape)).shape).toEqual(shape)
  // Squared, so that every element has a slope of its own.
  expect(gradcheck(v => mul(view(v), view(v)), [x]).compared).toBe(24)
})

test('by hand: each number finds its way back', () => {
  const weights = tensor([
    [1, 2],
    [3, 4],
    [5, 6],
  ])
  expect(
    gradients(
      v => mul(transpose(v), weights),
      [
        [
          [0, 0, 0],
          [0, 0, 0],
        ],
      ],
    ),
  ).toEqual([
    [
      [1, 3, 5],
      [2, 4, 6],
    ],
  ])
  expect(
    gradients(
      v => mul(reshape(v, [3, 2]), weights),
      [
        [
          [0, 0, 0],
          [0, 0, 0],
        ],
      ],
    ),
  ).toEqual([
    [
      [1, 2, 3],
      [4, 5, 6],
    ],
  ])
  expect(gradients(v => mul(expand(v, [3, 2]), weights), [[0, 0]])).toEqual([[9, 12]])
})
