import { ceil, floor, round } from '@neuralings/autograd'
import { expect, test } from 'vitest'
import { gradients } from '../support/gradients.ts'

test.each(Object.entries({ floor, ceil, round }))('%s is flat', (name, op) => {
  expect(gradients(op, [[-1.5, 0.25, 3]])).toEqual([[0, 0, 0]])
  expect(op(0.5).op).toBe(name)
})
