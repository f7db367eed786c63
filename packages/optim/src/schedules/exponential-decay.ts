// The same fraction less after every step, as a cup of tea cools. PyTorch: lr_scheduler.ExponentialLR.

import { requireNotNegative, requireOptions } from '@neuralings/tensor'
import { type Schedule, schedule } from './schedule.ts'

/**
 * `lr · gamma^step`. Throws when an option is below 0, and for a step below 0.
 *
 * @example
 * const lr = exponentialDecay({ lr: 8, gamma: 0.5 })
 * console.log([0, 1, 2, 3].map(lr)) // [ 8, 4, 2, 1 ]
 */
export function exponentialDecay(options: { lr: number; gamma: number }): Schedule {
  const { lr, gamma } = requireOptions(options, 'exponentialDecay', ['lr', 'gamma'])
  requireNotNegative({ lr, gamma }, 'exponentialDecay')
  return schedule('exponentialDecay', step => lr * gamma ** step)
}
