import { add, div, gradcheck, mul, pow, sub, variable } from '@neuralings/autograd'
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

test('powers of 1, and of what is not finite, as PyTorch 1.13 gives them', () => {
  const [nan, inf] = [Number.NaN, Infinity]
  // x, y, x^y, its slope for x, its slope for y
  const rows: [number, number, number, number, number][] = [
    [1, nan, 1, nan, 0],
    [1, inf, 1, inf, 0],
    [1, -inf, 1, -inf, 0],
    [-1, inf, 1, inf, nan],
    [-1, -inf, 1, -inf, nan],
    [-1, nan, nan, nan, nan],
    [nan, 0, 1, 0, nan],
    [0, 0, 1, 0, 0],
    [0, -1, inf, -inf, -inf],
    [0.5, inf, 0, nan, 0],
    [2, inf, inf, inf, inf],
  ]
  const dtype = 'float64'
  for (const [a, b, power, dx, dy] of rows) {
    const [x, y] = [variable(a, { dtype }), variable(b, { dtype })]
    const z = pow(x, y)
    z.backward()
    expect([z.item(), x.grad?.item(), y.grad?.item()].map(n => n! + 0)).toEqual([power, dx, dy])
    const [base, exponent] = [variable(a, { dtype }), variable(b, { dtype })]
    pow(base, b).backward()
    pow(a, exponent).backward()
    expect([base.grad?.item(), exponent.grad?.item()].map(n => n! + 0)).toEqual([dx, dy])
  }
})

test('a plain number keeps the precision of what it meets, also on the way back', () => {
  const dtype = 'float64'
  const [x, y] = [variable(2, { dtype }), variable(3, { dtype })]
  pow(x, 0.1).backward()
  pow(0.1, y).backward()
  expect(x.grad?.item()).toBeCloseTo(0.1 * 2 ** -0.9, 15)
  expect(y.grad?.item()).toBeCloseTo(0.1 ** 3 * Math.log(0.1), 17)
  const [tiny, start] = [variable(3, { dtype }), variable(1, { dtype })]
  pow(tiny, 1e-50).backward() // float32 has no such number: it would be 0
  mul(start, 1).backward(0.1)
  expect(tiny.grad?.item()).toBeCloseTo(1e-50 / 3, 64)
  expect(start.grad?.item()).toBe(0.1)
})

test('powers at zero have finite gradients, as in PyTorch', () => {
  expect(gradients(x => pow(x, 0), [[0, 2]])).toEqual([[0, 0]])
  expect(gradients(x => pow(x, 2), [[0, -2]])).toEqual([[0, -4]])
  expect(
    gradients(pow, [
      [0, 0],
      [2, 1],
    ]),
  ).toEqual([
    [0, 1],
    [0, 0],
  ])
})
