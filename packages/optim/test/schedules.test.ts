// What PyTorch’s numbers do not show: the ends of the schedules.
import { cosine, multiStepDecay, stepDecay, warmupCosine } from '@neuralings/optim'
import { expect, test } from 'vitest'

test('gamma is a tenth unless told otherwise', () => {
  expect(stepDecay({ lr: 1, stepSize: 1 })(2)).toBeCloseTo(0.01, 14)
  expect(multiStepDecay({ lr: 1, milestones: [1, 2] })(2)).toBeCloseTo(0.01, 14)
})

test('the order of milestones does not matter, and one given twice counts twice', () => {
  const lr = multiStepDecay({ lr: 8, milestones: [3, 1, 1], gamma: 0.5 })
  expect([0, 1, 2, 3, 4].map(lr)).toEqual([8, 2, 2, 1, 1])
})

test('after its last step a cosine stays where it has landed', () => {
  const lr = cosine({ lr: 1, totalSteps: 10, min: 0.25 })
  expect([10, 11, 15, 1e9].map(lr)).toEqual([0.25, 0.25, 0.25, 0.25])
})

test('a cosine may rise: where min is above lr', () => {
  expect([0, 2, 4].map(cosine({ lr: 0, totalSteps: 4, min: 1 }))).toEqual([0, 0.5, 1])
})

test('warmupCosine: the step after the warm-up is the highest', () => {
  const lr = warmupCosine({ lr: 1, warmupSteps: 7, totalSteps: 20 })
  const rates = Array.from({ length: 25 }, (_, step) => lr(step))
  expect(rates.indexOf(Math.max(...rates))).toBe(7)
  expect(rates[7]).toBe(1)
  expect(rates.slice(20)).toEqual([0, 0, 0, 0, 0])
})
