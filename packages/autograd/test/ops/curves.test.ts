import { cos, erf, gradcheck, sin, tan, tanh } from '@neuralings/autograd'
import { tensor } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { gradients } from '../support/gradients.ts'

const curves = { tanh, sin, cos, tan, erf }
const numbers = tensor([
  [-0.5, 1.25, -2.5],
  [0.01, -3, 0.75],
])

test.each(Object.entries(curves))('%s', (name, op) => {
  expect(gradcheck(op, [numbers]).compared).toBe(6)
  expect(op(0.5).op).toBe(name)
  expect(op(0.5).requiresGrad).toBe(false)
})

test('by hand', () => {
  expect(gradients(tanh, [[0]])).toEqual([[1]])
  expect(gradients(sin, [[0]])).toEqual([[1]])
  expect(gradients(tan, [[0]])).toEqual([[1]])
  expect(gradients(cos, [[0]])).toEqual([[-0]])
  expect(gradients(erf, [[0]])).toEqual([[Math.fround(2 / Math.sqrt(Math.PI))]])
})
