// Down a staircase: the same learning rate for a while, then a fraction of it.
// PyTorch: lr_scheduler.StepLR, MultiStepLR.

import { requireOptions } from '@neuralings/tensor'
import { checkCount, checkIndex, checkNotNegative } from '../check.ts'
import { type Schedule, schedule } from './schedule.ts'

/**
 * `lr · gamma^⌊step / stepSize⌋`: times `gamma` every `stepSize` steps. Throws when an option is out of its range, and
 * for a step below 0.
 *
 * @example
 * const lr = stepDecay({ lr: 8, stepSize: 2, gamma: 0.5 })
 * console.log([0, 1, 2, 3, 4].map(lr)) // [ 8, 8, 4, 4, 2 ]
 */
export function stepDecay(options: { lr: number; stepSize: number; gamma?: number }): Schedule {
  const {
    lr,
    stepSize,
    gamma = 0.1,
  } = requireOptions(options, 'stepDecay', ['lr', 'stepSize', 'gamma'])
  checkCount('stepDecay', { stepSize })
  checkNotNegative('stepDecay', { lr, gamma })
  return schedule('stepDecay', step => lr * gamma ** Math.floor(step / stepSize))
}

/**
 * `lr · gamma^(how many milestones are behind)`: times `gamma` at each step of `milestones`. Throws when an option is
 * out of its range, and for a step below 0.
 *
 * @example
 * const lr = multiStepDecay({ lr: 8, milestones: [1, 4], gamma: 0.5 })
 * console.log([0, 1, 2, 3, 4].map(lr)) // [ 8, 4, 4, 4, 2 ]
 */
export function multiStepDecay(options: {
  lr: number
  milestones: readonly number[]
  gamma?: number
}): Schedule {
  const {
    lr,
    milestones,
    gamma = 0.1,
  } = requireOptions(options, 'multiStepDecay', ['lr', 'milestones', 'gamma'])
  for (const milestone of milestones) checkIndex('multiStepDecay', { milestone })
  checkNotNegative('multiStepDecay', { lr, gamma })
  const behind = (step: number) => milestones.filter(milestone => milestone <= step).length
  return schedule('multiStepDecay', step => lr * gamma ** behind(step))
}
