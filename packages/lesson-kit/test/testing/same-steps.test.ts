import { expectSameSteps, type TrainingStep } from '@neuralings/lesson-kit/testing'
import { describe, expect, test } from 'vitest'

// Descent on w², whose gradient is 2w, from w = 8 with learning rate 0.25: every step halves w.
interface Way {
  rate?: number
  clears?: boolean
}

function descend({ rate = 0.25, clears = true }: Way = {}): TrainingStep[] {
  let [w, grad] = [8, 0]
  return Array.from({ length: 3 }, () => {
    grad = clears ? 2 * w : grad + 2 * w
    const step = { loss: w ** 2, gradients: { w: grad }, before: { w } }
    w -= rate * grad
    return { ...step, after: { w } }
  })
}

const wanted = descend()
const run = (yours: TrainingStep[]) => () => expectSameSteps(yours, wanted)

describe('expectSameSteps', () => {
  test('accepts the same steps', () => {
    expect(wanted.map(({ after }) => after.w)).toEqual([4, 2, 1])
    expect(run(descend())).not.toThrow()
  })

  test.each([
    [
      'uphill',
      descend({ rate: -0.25 }),
      'after step 1 w went uphill: from 8 to 12, its gradient is 16\n  yours   12\n  wanted  4',
    ],
    [
      'not at all',
      descend({ rate: 0 }),
      'after step 1 w has not moved: from 8 to 8, its gradient is 16',
    ],
    [
      'no learning rate',
      descend({ rate: 1 }),
      'after step 1 w moved by its whole gradient, whatever the learning rate: from 8 to -8',
    ],
    [
      'too far',
      descend({ rate: 0.5 }),
      'after step 1 w moved 2 times as far as it should: from 8 to 0',
    ],
    [
      'gradients that add up',
      descend({ clears: false }),
      'step 2: the gradient of w is the sum of 2 steps: it was not cleared\n  yours   24\n  wanted  8',
    ],
    ['too few steps', descend().slice(1, 1), 'how many steps were taken\n  yours   0\n  wanted  3'],
  ])('names the mistake: %s', (_, yours, says) => {
    expect(run(yours)).toThrow(says)
  })

  test('a gradient that is not there, is zero, or is off by a factor', () => {
    const withGradient = (w: unknown) => [{ ...wanted[0], gradients: { w } }]
    expect(run(withGradient(null))).toThrow('step 1: w has no gradient when it is time to move')
    expect(run(withGradient(0))).toThrow('step 1: the gradient of w is 0\n')
    expect(run(withGradient(64))).toThrow('gradient of w is 4 times as large as it should be')
  })

  test('says no more than it knows', () => {
    const elsewhere = [{ ...wanted[0], after: { w: 3 } }]
    expect(run(elsewhere)).toThrow('after step 1 w moved 1.25 times as far as it should')
    const two = (after: number[]) => [
      { loss: 1, gradients: { w: [1, 2] }, before: { w: [0, 0] }, after: { w: after } },
    ]
    expect(() => expectSameSteps(two([-0.1, 0.7]), two([-0.1, -0.2]))).toThrow(
      'after step 1 w went elsewhere: from 0 to 0.7, its gradient is 2\n  yours   0.7\n  wanted  -0.2',
    )
  })
})
