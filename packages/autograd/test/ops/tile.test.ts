import { gradcheck, square, tile } from '@neuralings/autograd'
import { createRng, randn } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { gradients } from '../support/gradients.ts'

const x = randn([2, 3], { rng: createRng(9) })

test.each([[[2, 2]], [[3]], [[2, 1, 2]], [[]]])('gradient with %j', times => {
  expect(gradcheck(v => square(tile(v, times)), [x]).compared).toBe(6)
})

test('by hand: each number gets the gradients of all its copies, or none without any', () => {
  expect(gradients(v => tile(v, [3]), [[1, 2]])).toEqual([[3, 3]])
  expect(gradients(v => tile(v, [0]), [[1, 2]])).toEqual([[0, 0]])
})
