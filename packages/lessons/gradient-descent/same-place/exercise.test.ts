import { iris } from '@neuralings/datasets/iris'
import { expectClose, expectSameFunction } from '@neuralings/lesson-kit/testing'
import { expect, test } from 'vitest'
import { fitLine } from './exercise.ts'

const mean = (values: number[]) => values.reduce((sum, v) => sum + v, 0) / values.length

/** The formula, from sums: another way than that of linear-regression. */
function formula(x: number[], y: number[]): [weight: number, bias: number] {
  const product = mean(x.map((v, i) => v * y[i]!)) - mean(x) * mean(y)
  const weight = product / (mean(x.map(v => v * v)) - mean(x) ** 2)
  return [weight, mean(y) - weight * mean(x)]
}

const lineOf = ({ weight, bias }: { weight: number; bias: number }) => [weight, bias]
const long = { lr: 0.5, steps: 400 }

// x = 3, 7 has the middle 5 and the reach 2: z = −1, 1. From w = b = 0 the errors are −2 and −6, the slopes −4 and −8.
test('the table of the task: one step, and back', () => {
  // w = 0.4 and b = 0.8 over z: 0.2 for each x, and 0.8 − 0.2 · 5 at x = 0
  expectClose(lineOf(fitLine([3, 7], [2, 6], { lr: 0.1, steps: 1 })), [0.2, -0.2], {
    what: 'weight and bias of fitLine([3, 7], [2, 6], { lr: 0.1, steps: 1 })',
  })
  // The errors are now 0.4 − 2 and 1.2 − 6, the slopes −3.2 and −6.4: w = 0.72, b = 1.44, so 0.36 and −0.36
  expectClose(lineOf(fitLine([3, 7], [2, 6], { lr: 0.1, steps: 2 })), [0.36, -0.36], {
    what: 'weight and bias of fitLine([3, 7], [2, 6], { lr: 0.1, steps: 2 })',
  })
})

test('one step where the middle is not half-way', () => {
  // x = 1, 2, 6 has the middle 3 and the reach 3: z = −2/3, −1/3, 1. With y = 3, 6, 9 the slopes are
  // −2 · mean(−2, −2, 9) = −10/3 and −2 · 6 = −12, so w = 1/3 and b = 1.2: 1/9 for each x, and 1.2 − 3/9 at x = 0.
  expectClose(lineOf(fitLine([1, 2, 6], [3, 6, 9], { lr: 0.1, steps: 1 })), [1 / 9, 13 / 15], {
    what: 'weight and bias of fitLine([1, 2, 6], [3, 6, 9], { lr: 0.1, steps: 1 })',
  })
  // The same z from x ten times as small: the line is ten times as steep.
  expectClose(
    lineOf(fitLine([0.1, 0.2, 0.6], [3, 6, 9], { lr: 0.1, steps: 1 })),
    [10 / 9, 13 / 15],
    {
      what: 'weight and bias of fitLine([0.1, 0.2, 0.6], [3, 6, 9], { lr: 0.1, steps: 1 })',
    },
  )
})

test('small y: their line is not rounded', () => {
  // The step above, with y a million times as small.
  expectClose(
    lineOf(fitLine([1, 2, 6], [3e-6, 6e-6, 9e-6], { lr: 0.1, steps: 1 })),
    [1e-6 / 9, 13e-6 / 15],
    {
      atol: 1e-12,
      what: 'weight and bias of fitLine([1, 2, 6], [3e-6, 6e-6, 9e-6], { lr: 0.1, steps: 1 })',
    },
  )
})

test('no step: the line at 0', () => {
  expectClose(lineOf(fitLine([3, 5], [1, 2], { lr: 0.1, steps: 0 })), [0, 0], {
    what: 'weight and bias after no step',
  })
})

test('the taxi', () => {
  expectClose(lineOf(fitLine([1, 2, 4], [5, 7, 11], long)), [2, 3], {
    rtol: 1e-6,
    what: 'weight and bias of the taxi after 400 steps with 0.5',
  })
})

test('large x, far from 0: the same rate does', () => {
  const [area, rent] = [
    [4500, 6000, 7200, 9000, 12000],
    [610, 702, 801, 1002, 1193],
  ]
  expectClose(lineOf(fitLine(area, rent, long)), formula(area, rent), {
    rtol: 1e-6,
    what: 'weight and bias of five rents after 400 steps with 0.5',
  })
})

test('the irises: the same line as by the formula, to the sixth digit', () => {
  const flowers = iris().x.toArray() as number[][]
  const [length, width] = [2, 3].map(column => flowers.map(row => row[column]!))
  expectClose(lineOf(fitLine(length!, width!, long)), formula(length!, width!), {
    rtol: 1e-6,
    what: 'weight and bias of the irises after 400 steps with 0.5',
  })
})

test('the one whose x lies furthest may lie on the left', () => {
  const [x, y] = [
    [-20, 1, 2, 3, 4],
    [7, 0, 1, -2, 1],
  ]
  expectClose(lineOf(fitLine(x, y, long)), formula(x, y), {
    rtol: 1e-6,
    what: 'weight and bias with an x far on the left',
  })
})

test('both lists are left as they were', () => {
  const [x, y] = [
    [1, 2, 4],
    [5, 7, 11],
  ]
  fitLine(x, y, { lr: 0.1, steps: 2 })
  expect(x, 'x afterwards').toEqual([1, 2, 4])
  expect(y, 'y afterwards').toEqual([5, 7, 11])
})

test('any five rows', () => {
  const x = [10, 13, 22, 37, 58]
  expectSameFunction(
    (...y: number[]) => lineOf(fitLine(x, y, long)),
    (...y) => formula(x, y),
    {
      what: `weight and bias for x = ${x.join(', ')} and y = `,
      inputs: [[], [], [], [], []],
      atol: 1e-6,
    },
  )
})
