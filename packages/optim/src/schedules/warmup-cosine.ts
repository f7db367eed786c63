// Up a ramp, then down half a wave: how transformers are trained. In PyTorch you chain LinearLR and CosineAnnealingLR
// with SequentialLR; the numbers here are those of nanoGPT.

import { refuseRange, requireCounts, requireNotNegative, requireOptions } from '@neuralings/tensor'
import { cosine } from './cosine.ts'
import { type Schedule, schedule } from './schedule.ts'

/**
 * `lr · (step + 1) / (warmupSteps + 1)` for the first `warmupSteps` steps; then the cosine from `lr` to `min`, which it
 * reaches at step `totalSteps`. Throws when an option is out of its range, and for a step below 0.
 *
 * @example
 * const lr = warmupCosine({ lr: 8, warmupSteps: 3, totalSteps: 5 })
 * console.log([0, 1, 2, 3, 4, 5, 6].map(lr)) // [ 2, 4, 6, 8, 4, 0, 0 ]
 */
export function warmupCosine(options: {
  lr: number
  warmupSteps: number
  totalSteps: number
  min?: number
}): Schedule {
  const {
    lr,
    warmupSteps,
    totalSteps,
    min = 0,
  } = requireOptions(options, 'warmupCosine', ['lr', 'warmupSteps', 'totalSteps', 'min'])
  requireCounts({ warmupSteps, totalSteps }, 'warmupCosine')
  requireNotNegative({ lr, min }, 'warmupCosine')
  if (!(totalSteps > warmupSteps)) {
    refuseRange('warmupCosine', 'more totalSteps than warmupSteps', totalSteps, warmupSteps)
  }
  const descent = cosine({ lr, totalSteps: totalSteps - warmupSteps, min })
  return schedule('warmupCosine', step =>
    step < warmupSteps ? (lr * (step + 1)) / (warmupSteps + 1) : descent(step - warmupSteps),
  )
}
