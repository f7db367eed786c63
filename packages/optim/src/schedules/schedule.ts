// A schedule is the learning rate as a function of the step, from 0 on: long steps far from the goal, short ones near
// it. PyTorch: torch.optim.lr_scheduler; there schedules are objects that count the steps themselves.

import { requireCounts } from '@neuralings/tensor'

/** From a step, counted from 0, to the learning rate it is taken with. */
export type Schedule = (step: number) => number

/** The schedule of this formula; it throws for a step before the first. */
export function schedule(name: string, formula: Schedule): Schedule {
  return step => {
    requireCounts({ step }, name, 0)
    return formula(step)
  }
}
