import { mul, pow, variable } from '@neuralings/autograd'
import { expect, test } from 'vitest'
import { gradients } from '../support/gradients.ts'

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
