import {
  argmax,
  argmin,
  eq,
  ge,
  gt,
  le,
  lt,
  mean,
  ne,
  oneHot,
  variable,
} from '@neuralings/autograd'
import { tensor } from '@neuralings/tensor'
import { expect, test } from 'vitest'

test('comparisons take variables, tensors and numbers, and have no gradient', () => {
  const x = variable([1, 2, 3])
  const y = tensor([2, 2, 2])
  const answers = Object.entries({ eq, ne, lt, le, gt, ge }).map(([name, ask]) => {
    const answer = ask(x, y)
    expect([answer.op, answer.requiresGrad, answer.dtype]).toEqual([name, false, 'int32'])
    expect(ask(x, 2).toArray()).toEqual(answer.toArray())
    return answer.toArray()
  })
  expect(answers).toEqual([
    [0, 1, 0],
    [1, 0, 1],
    [1, 0, 0],
    [1, 1, 0],
    [0, 0, 1],
    [0, 1, 1],
  ])
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
