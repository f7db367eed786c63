// Half a wave from top to bottom: long steps for long, then a gentle landing. PyTorch:
// lr_scheduler.CosineAnnealingLR(T_max=totalSteps, eta_min=min), which rises again after the landing; this one stays.

import { requireCounts, requireNotNegative, requireOptions } from '@neuralings/tensor'
import { type Schedule, schedule } from './schedule.ts'

/**
 * `min + (lr − min) · (1 + cos(π · step / totalSteps)) / 2` until step `totalSteps`, and `min` from there on.
 * Throws when an option is out of its range, and for a step below 0. (Loshchilov and Hutter, 2016)
 *
 * @example
 * const lr = cosine({ lr: 1, totalSteps: 4 })
 * console.log([0, 1, 2, 3, 4, 5].map(step => lr(step).toFixed(2)).join(' ')) // 1.00 0.85 0.50 0.15 0.00 0.00
 */
export function cosine(options: { lr: number; totalSteps: number; min?: number }): Schedule {
  const { lr, totalSteps, min = 0 } = requireOptions(options, 'cosine', ['lr', 'totalSteps', 'min'])
  requireCounts({ totalSteps }, 'cosine')
  requireNotNegative({ lr, min }, 'cosine')
  return schedule('cosine', step => {
    const turn = Math.PI * Math.min(step / totalSteps, 1)
    return min + ((lr - min) * (1 + Math.cos(turn))) / 2
  })
}
