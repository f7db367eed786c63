import { add, div, gradcheck, maximum, minimum, mul, pow, sub } from '@neuralings/autograd'
import { createRng, rand, tensor } from '@neuralings/tensor'
import { describe, expect, test } from 'vitest'
import { gradients } from '../support/gradients.ts'

const shapes = [
  [
    [2, 3],
    [2, 3],
  ],
  [[2, 3], [3]],
  [
    [3, 1],
    [1, 4],
  ],
  [
    [2, 3, 4],
    [3, 1],
  ],
  [[], [2, 2]],
]

describe.each(Object.entries({ add, sub, mul, div, pow }))('%s', (_, op) => {
  test.each(shapes)('gradients of shapes %j and %j', (a, b) => {
    const rng = createRng(7)
    const inputs = [a, b].map(shape => rand(shape, { rng, low: 0.5, high: 2 }))
    gradcheck(op, inputs)
  })

  test('numbers and tensors on either side', () => {
    const x = tensor([0.5, 1, 3])
    gradcheck(v => op(v, 1.5), [x])
    gradcheck(v => op(1.5, v), [x])
    gradcheck(v => op(v, tensor([2, 1, 0.5], { dtype: 'float64' })), [x])
    expect(op(3, 2).requiresGrad).toBe(false)
  })
})

test('by hand', () => {
  expect(
    gradients(sub, [
      [5, 6],
      [1, 2],
    ]),
  ).toEqual([
    [1, 1],
    [-1, -1],
  ])
  expect(
    gradients(mul, [
      [5, 6],
      [1, 2],
    ]),
  ).toEqual([
    [1, 2],
    [5, 6],
  ])
  expect(
    gradients(div, [
      [5, 6],
      [1, 2],
    ]),
  ).toEqual([
    [1, 0.5],
    [-5, -1.5],
  ])
  expect(gradients(x => pow(x, 3), [[2, -1]])).toEqual([[12, 3]])
})

const x = tensor([
  [0.5, -1.25, 2],
  [-3, 0.125, 0.75],
])
const row = tensor([0.25, -1, 3])

test.each(Object.entries({ maximum, minimum }))('gradient of %s', (_, op) => {
  gradcheck(op, [x, row])
  gradcheck(op, [row, x])
  gradcheck(v => op(v, 0.3), [x])
  gradcheck(v => op(0.3, v), [x])
})

test('maximum and minimum, by hand; equal numbers share', () => {
  const [a, b] = [
    [1, 2, 3],
    [3, 2, 1],
  ]
  expect(gradients(maximum, [a, b])).toEqual([
    [0, 0.5, 1],
    [1, 0.5, 0],
  ])
  expect(gradients(minimum, [a, b])).toEqual([
    [1, 0.5, 0],
    [0, 0.5, 1],
  ])
  expect(gradients(v => maximum(v, 2), [a])).toEqual([[0, 0.5, 1]])
})
