import { gradcheck, max, min, prod, square, sum, sumTo } from '@neuralings/autograd'
import { createRng, randn, tensor } from '@neuralings/tensor'
import { describe, expect, test } from 'vitest'
import { gradients } from '../support/gradients.ts'

const x = randn([2, 3, 4], { rng: createRng(3) })
const options = [
  {},
  { keepdim: true },
  { dim: 0 },
  { dim: -1 },
  { dim: 1, keepdim: true },
  { dim: [0, 2] },
  { dim: [-1, 0], keepdim: true },
]

describe.each(Object.entries({ sum, max, min, prod }))('%s', (_, op) => {
  test.each(options)('gradient with %j', chosen => {
    expect(gradcheck(v => op(v, chosen), [x]).compared).toBe(24)
  })
})

test('gradient of sumTo', () => {
  for (const shape of [[], [4], [3, 1], [2, 1, 4]]) gradcheck(v => square(sumTo(v, shape)), [x])
})

test('by hand', () => {
  expect(
    gradients(
      v => sum(v),
      [
        [
          [1, 2],
          [3, 4],
        ],
      ],
    ),
  ).toEqual([
    [
      [1, 1],
      [1, 1],
    ],
  ])
  expect(gradients(v => prod(v), [[2, 3, 4]])).toEqual([[12, 8, 6]])
})

test('the largest gets the gradient; equal ones share it', () => {
  const rows = [
    [1, 3, 3],
    [2, 2, 2],
    [5, 1, 4],
  ]
  const third = Math.fround(1 / 3)
  expect(gradients(v => max(v, { dim: 1 }), [rows])).toEqual([
    [
      [0, 0.5, 0.5],
      [third, third, third],
      [1, 0, 0],
    ],
  ])
  expect(gradients(v => min(v), [[4, 1, 2, 1]])).toEqual([[0, 0.5, 0, 0.5]])
})

test('a product with zeros: each slope is the product of all others', () => {
  expect(
    gradients(
      v => prod(v, { dim: 1 }),
      [
        [
          [2, 0, 4],
          [0, 0, 5],
          [1, 2, 3],
        ],
      ],
    ),
  ).toEqual([
    [
      [0, 8, 0],
      [0, 0, 0],
      [6, 3, 2],
    ],
  ])
  gradcheck(v => prod(v), [tensor([2, 0, 4])])
})

test('a NaN that wins takes the gradient; several share it', () => {
  for (const op of [max, min]) {
    expect(gradients(v => op(v), [[3, Number.NaN, 1]])).toEqual([[0, 1, 0]])
    const rows = [[Number.NaN, Infinity, Number.NaN], [1, 1, 1]] // biome-ignore format: a table
    const [slopes] = gradients(v => op(v, { dim: 0 }), [rows])
    expect(slopes).toEqual([[1, op === max ? 1 : 0, 1], [0, op === max ? 0 : 1, 0]]) // biome-ignore format: a table
  }
})

test('the product of the others is a number where that of all is none', () => {
  const close = (numbers: number[]) => numbers.map(x => expect.closeTo(x, 5))
  for (const unit of [1e30, 1e-30]) {
    const [slopes] = gradients(v => prod(v), [[2 * unit, 3 * unit]])
    expect((slopes as number[]).map(x => x / unit)).toEqual(close([3, 2]))
  }
})
