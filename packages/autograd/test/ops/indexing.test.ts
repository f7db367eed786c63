import {
  argmax,
  gather,
  gradcheck,
  mul,
  square,
  sum,
  take,
  unsqueeze,
  variable,
} from '@neuralings/autograd'
import { createRng, randn, tensor } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { gradients } from '../support/gradients.ts'

const x = randn([3, 4], { rng: createRng(2) })
const whole = (values: number[] | number[][]) => tensor(values, { dtype: 'int32' })

test('gradient of gather', () => {
  gradcheck(
    v =>
      square(
        gather(v, {
          dim: 1,
          index: whole([
            [0, 0],
            [3, 1],
            [2, 2],
          ]),
        }),
      ),
    [x],
  )
  gradcheck(
    v =>
      square(
        gather(v, {
          dim: 0,
          index: whole([
            [2, 0, 1, 2],
            [2, 1, 1, 0],
          ]),
        }),
      ),
    [x],
  )
})

test('gradient of take, along each dimension, with an index of any shape', () => {
  for (const dim of [0, 1, -1])
    gradcheck(v => square(take(v, { dim, index: whole([2, 0, 2]) })), [x])
  const index = whole([
    [0, 1],
    [1, 2],
  ])
  expect(gradcheck(v => square(take(v, { index })), [x]).compared).toBe(12)
})

test('by hand: a row taken twice gets both gradients, a row never taken gets 0', () => {
  const weights = tensor([[1], [2], [4]])
  expect(
    gradients(
      v => mul(take(v, { index: whole([1, 0, 1]) }), weights),
      [
        [
          [0, 0],
          [0, 0],
          [0, 0],
        ],
      ],
    ),
  ).toEqual([
    [
      [2, 2],
      [5, 5],
      [0, 0],
    ],
  ])
  expect(
    gradients(
      v =>
        gather(v, {
          dim: 1,
          index: whole([
            [1, 1],
            [0, 2],
          ]),
        }),
      [
        [
          [0, 0, 0],
          [0, 0, 0],
        ],
      ],
    ),
  ).toEqual([
    [
      [0, 2, 0],
      [1, 0, 1],
    ],
  ])
})

test('an index may be a variable: an answer of argmax', () => {
  const v = variable([
    [1, 5],
    [7, 3],
  ])
  const index = unsqueeze(argmax(v, { dim: 1 }), 1)
  sum(gather(v, { dim: 1, index })).backward()
  expect(v.grad?.toArray()).toEqual([
    [0, 1],
    [1, 0],
  ])
  expect(take(v, { index: argmax(variable([0, 1])) }).toArray()).toEqual([7, 3])
})
