// Down a staircase: the same learning rate for a while, then a fraction of it.
// PyTorch: lr_scheduler.StepLR, MultiStepLR.

import { requireCounts, requireNotNegative, requireOptions } from '@neuralings/tensor'
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
  requireCounts({ stepSize }, 'stepDecay')
  requireNotNegative({ lr, gamma }, 'stepDecay')
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
  for (const milestone of milestones) requireCounts({ milestone }, 'multiStepDecay', 0)
  requireNotNegative({ lr, gamma }, 'multiStepDecay')
  const behind = (step: number) => milestones.filter(milestone => milestone <= step).length
  return schedule('multiStepDecay', step => lr * gamma ** behind(step))
}
