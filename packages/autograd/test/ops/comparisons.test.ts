import { eq, ge, gt, le, lt, ne, variable } from '@neuralings/autograd'
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
