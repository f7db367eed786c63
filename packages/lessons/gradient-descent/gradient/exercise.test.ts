import { expectClose, expectSameFunction } from '@neuralings/lesson-kit/testing'
import { expect, test } from 'vitest'
import { gradient } from './exercise.ts'

/** The loss of the taxi: mean((w·x + b − y)²). */
const taxi = (w: number, b: number): number =>
  [1, 2, 4].reduce((sum, x, i) => sum + (w * x + b - [5, 7, 11][i]!) ** 2 / 3, 0)

// At (0, 0) the errors are −5, −7, −11 and the loss 65; their mean is −23/3, with x it is −21. Nudged by 0.001
// the loss moves by −0.041993 and by −0.015332333.
test('the table of the task', () => {
  expectClose(gradient(taxi, 0, 0, 0.001), [-41.993, -15.332333333], {
    what: 'gradient(taxi, 0, 0, 0.001)',
  })
  expectClose(gradient(taxi, 0, 0), [-42, -46 / 3], { atol: 1e-3, what: 'gradient(taxi, 0, 0)' })
})

test('where w and b have to do with each other: each is nudged alone', () => {
  // w²·b at (3, 5): nudged by 1, (4² − 3²)·5 = 35 and 3²·(6 − 5) = 9
  expectClose(
    gradient((w, b) => w ** 2 * b, 3, 5, 1),
    [35, 9],
    {
      what: 'gradient(w²·b, 3, 5, 1)',
    },
  )
})

test('not brought to length 1, and in the order of the parameters', () => {
  expectClose(
    gradient((w, b) => 300 * w - 0.02 * b, -1, 4),
    [300, -0.02],
    {
      atol: 1e-4,
      what: 'gradient(300w − 0.02b, -1, 4)',
    },
  )
})

test('the loss is asked for both slopes at the place itself, and beside it in each direction', () => {
  const asked = new Set<string>()
  gradient(
    (w, b) => {
      asked.add(`${w}, ${b}`)
      return w + b
    },
    3,
    7,
    0.5,
  )
  expect([...asked].sort(), 'where the loss was asked').toEqual(['3, 7', '3, 7.5', '3.5, 7'])
})

test('any loss of the second degree, anywhere', () => {
  // p·w² + q·w·b + r·b², nudged by 1/2: 2pw + qb + p/2, and qw + 2rb + r/2
  expectSameFunction(
    (p: number, q: number, r: number, w: number, b: number) =>
      gradient((u, v) => p * u ** 2 + q * u * v + r * v ** 2, w, b, 0.5),
    (p, q, r, w, b) => [2 * p * w + q * b + p / 2, q * w + 2 * r * b + r / 2],
    {
      what: 'gradient of p·w² + q·w·b + r·b² with h = 0.5, (p, q, r, w, b) = ',
      inputs: [[], [], [], [], []],
    },
  )
})
