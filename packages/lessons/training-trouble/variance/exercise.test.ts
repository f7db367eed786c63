import { expectClose, expectSameFunction } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { behindReLU, ofNine, table } from '../sums.ts'
import { outputVariance, reluWeightVariance } from './exercise.ts'

test('the table of the task', () => {
  const yours = [4, 16, 64].map(n => outputVariance(n, { input: 1, weight: 1 }))
  expectClose(table, [4.0, 16, 65], { what: 'the measured mean squares', rtol: 1e-9 })
  expectClose(yours, table, { what: 'yours, against the table', rtol: 0.03 })
})

test('a sum of 9 products of numbers around 0', () => {
  expectClose(outputVariance(9, { input: 1, weight: 1 }), 9, {
    what: 'outputVariance(9, { input: 1, weight: 1 })',
  })
})

test('larger inputs, smaller weights', () => {
  expectClose(outputVariance(4, { input: 9, weight: 1 }), 36, {
    what: 'outputVariance(4, { input: 9, weight: 1 })',
  })
  expectClose(outputVariance(50, { input: 4, weight: 0.01 }), 2, {
    what: 'outputVariance(50, { input: 4, weight: 0.01 })',
  })
})

test('10,000 sums agree', () => {
  const yours = outputVariance(9, { input: 4, weight: 0.25 })
  expectClose(yours, ofNine, { rtol: 0.06, what: 'against what was drawn' })
})

test('weights that make up for ReLU', () => {
  expectClose(reluWeightVariance(50), 0.04, { what: 'reluWeightVariance(50)' })
  const numbers = { from: 1, to: 200, whole: true }
  expectSameFunction(reluWeightVariance, n => 2 / n, { what: 'reluWeightVariance', inputs: [[]], ...numbers }) // biome-ignore format: one line
})

test('drawn with your weights, a sum behind ReLU is as large as what came in', () => {
  // A weight that is √v as large makes a product √v as large, and the mean square v times as large.
  const after = reluWeightVariance(18) * behindReLU
  expectClose(after, 3, { rtol: 0.06, what: 'the mean square behind ReLU and 18 of your weights' })
})
