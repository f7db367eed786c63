import { expectClose, expectSameFunction } from '@neuralings/lesson-kit/testing'
import { expect, test } from 'vitest'
import { step } from './exercise.ts'

type Loss = (w: number, b: number) => number

/** The loss of the taxi: mean((w·x + b − y)²). */
const taxi: Loss = (w, b) =>
  [1, 2, 4].reduce((sum, x, i) => sum + (w * x + b - [5, 7, 11][i]!) ** 2 / 3, 0)

const close = { atol: 1e-4 }

// The slopes at (0, 0) are −42 and −46/3: with 0.05, to 2.1 and 0.766667. Asked after w has moved, at (2.1, 0), the
// slope of b is 2 · mean(−2.9, −2.8, −2.6) = −5.53333, and b would go to 0.276667.
test('the table of the task: both slopes at the place where the step begins', () => {
  expectClose(step(taxi, [0, 0], 0.05), [2.1, 0.766667], {
    ...close,
    what: 'step(taxi, [0, 0], 0.05)',
  })
})

test('where w and b have nothing to do with each other', () => {
  // w² + 3b at (4, 1): the slopes are 8 and 3
  expectClose(
    step((w, b) => w ** 2 + 3 * b, [4, 1], 0.1),
    [3.2, 0.7],
    {
      ...close,
      what: 'step(w² + 3b, [4, 1], 0.1)',
    },
  )
})

test('the names of the parameters make no difference', () => {
  const turned: Loss = (b, w) => taxi(w, b)
  const [b, w] = step(turned, [1, 3], 0.02)
  // At w = 3, b = 1 the errors are −1, 0, 2: the slopes are 14/3 and 2/3
  expectClose([w, b], [3 - 0.02 * (14 / 3), 1 - 0.02 * (2 / 3)], {
    ...close,
    what: 'w and b after a step with the two in the other order',
  })
})

test('the place that was handed in stays as it is', () => {
  const place: [number, number] = [4, 1]
  step(taxi, place, 0.1)
  expect(place, '[w, b] of the caller afterwards').toEqual([4, 1])
})

test('any loss of the second degree, anywhere', () => {
  // p·w² + q·w·b + r·b² has the slopes 2pw + qb and qw + 2rb
  expectSameFunction(
    (p: number, q: number, r: number, w: number, b: number) =>
      step((u, v) => p * u ** 2 + q * u * v + r * v ** 2, [w, b], 0.25),
    (p, q, r, w, b) => [w - 0.25 * (2 * p * w + q * b), b - 0.25 * (q * w + 2 * r * b)],
    {
      what: 'a step on p·w² + q·w·b + r·b² with a rate of 0.25, (p, q, r, w, b) = ',
      inputs: [[], [], [], [], []],
      atol: 1e-3,
      rtol: 1e-4,
    },
  )
})
