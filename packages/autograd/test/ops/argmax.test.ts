import {
  argmax,
  argmin,
  eq,
  gradcheck,
  maxWithIndices,
  mean,
  minWithIndices,
  mul,
  oneHot,
  square,
  sum,
  variable,
} from '@neuralings/autograd'
import { createRng, randn, tensor } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { gradients } from '../support/gradients.ts'

const x = randn([3, 4], { rng: createRng(8) })

test.each([{ dim: 0 }, { dim: -1 }, { dim: 1, keepdim: true }])('gradient with %j', chosen => {
  for (const extreme of [maxWithIndices, minWithIndices])
    expect(gradcheck(v => square(extreme(v, chosen).values), [x]).compared).toBe(12)
})

test('of equal numbers the one at the index gets all, as in PyTorch', () => {
  const rows = [
    [1, 3, 3],
    [2, 2, 2],
  ]
  expect(gradients(v => maxWithIndices(v, { dim: 1 }).values, [rows])).toEqual([
    [
      [0, 1, 0],
      [1, 0, 0],
    ],
  ])
})

test('NaN is found, and gets the gradient', () => {
  const v = variable([Number.NaN, 2, Number.NaN])
  const { values, indices } = minWithIndices(v, { dim: 0 })
  sum(mul(values, tensor(3))).backward()
  expect([values.item(), indices.item()]).toEqual([Number.NaN, 0])
  expect(v.grad?.toArray()).toEqual([3, 0, 0])
})

test('an accuracy, from scores to the share of right guesses', () => {
  const scores = variable([
    [0.1, 0.9],
    [2, 1],
    [3, 4],
  ])
  const truth = tensor([1, 1, 1])
  expect(mean(eq(argmax(scores, { dim: 1 }), truth)).item()).toBeCloseTo(2 / 3, 6)
  expect(argmin(scores).item()).toBe(0)
  expect(oneHot(argmax(scores, { dim: 1 }), 2).toArray()).toEqual([
    [0, 1],
    [1, 0],
    [0, 1],
  ])
})
