import {
  abs,
  clamp,
  exp,
  expm1,
  gradcheck,
  log,
  log1p,
  neg,
  reciprocal,
  rsqrt,
  sign,
  sqrt,
  square,
  variable,
} from '@neuralings/autograd'
import { tensor } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { gradients } from '../support/gradients.ts'

const everywhere = { neg, square, exp, expm1, abs, sign }
const positive = { log, sqrt, rsqrt, reciprocal, log1p }
const numbers = tensor([
  [0.5, 1.25, 2],
  [0.01, 3, 0.75],
])
const signed = tensor([
  [-0.5, 1.25, -2.5],
  [0.01, -3, 0.75],
])

test.each(Object.entries(everywhere))('gradient of %s', (_, op) => {
  expect(gradcheck(op, [signed]).compared).toBe(6)
})

test.each(Object.entries(positive))('gradient of %s', (_, op) => {
  expect(gradcheck(op, [numbers]).compared).toBe(6)
})

test.each(Object.entries({ ...everywhere, ...positive }))('%s of a plain number', (name, op) => {
  expect(op(0.5).op).toBe(name)
  expect(op(0.5).requiresGrad).toBe(false)
})

test('by hand', () => {
  expect(gradients(exp, [[0]])).toEqual([[1]])
  expect(gradients(sqrt, [[4, 0.25]])).toEqual([[0.25, 1]])
  expect(gradients(log, [[4, 0.25]])).toEqual([[0.25, 4]])
  expect(gradients(rsqrt, [[4]])).toEqual([[-1 / 16]])
  expect(gradients(reciprocal, [[4, -0.5]])).toEqual([[-1 / 16, -4]])
})

test('the slope of |x| at 0 is taken as 0', () => {
  expect(gradients(abs, [[-2, 0, 3]])).toEqual([[-1, 0, 1]])
})

test('the slope of 1/x is not squared before the gradient has its say', () => {
  const x = variable(1e-25)
  reciprocal(x).backward(tensor(1e-25))
  expect(x.grad!.item() / 1e25).toBeCloseTo(-1, 5)
})

test('clamp stops the gradient outside, and lets it pass on the bounds', () => {
  gradcheck(v => clamp(v, { min: -1, max: 1 }), [signed])
  expect(gradients(v => clamp(v, { min: -1, max: 1 }), [[-2, -1, 0.5, 1, 2]])).toEqual([
    [0, 1, 1, 1, 0],
  ])
  expect(gradients(v => clamp(v, { min: 0 }), [[-2, 3]])).toEqual([[0, 1]])
  expect(gradients(v => clamp(v, { max: 0 }), [[-2, 3]])).toEqual([[1, 0]])
})
