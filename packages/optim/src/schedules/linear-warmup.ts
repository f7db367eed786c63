// The first gradients of a fresh network are wild, and Adam's averages still know little: begin with short steps.
// PyTorch: lr_scheduler.LinearLR(start_factor=1 / warmupSteps, total_iters=warmupSteps − 1).

import { requireCounts, requireNotNegative, requireOptions } from '@neuralings/tensor'
import { type Schedule, schedule } from './schedule.ts'

/**
 * `lr · (step + 1) / warmupSteps` for the first `warmupSteps` steps, then `lr`. Throws when an option is out of its
 * range, and for a step below 0. (Goyal et al., 2017)
 *
 * @example
 * const lr = linearWarmup({ lr: 8, warmupSteps: 4 })
 * console.log([0, 1, 2, 3, 4].map(lr)) // [ 2, 4, 6, 8, 8 ]
 */
export function linearWarmup(options: { lr: number; warmupSteps: number }): Schedule {
  const { lr, warmupSteps } = requireOptions(options, 'linearWarmup', ['lr', 'warmupSteps'])
  requireCounts({ warmupSteps }, 'linearWarmup')
  requireNotNegative({ lr }, 'linearWarmup')
  return schedule('linearWarmup', step => lr * Math.min((step + 1) / warmupSteps, 1))
}
