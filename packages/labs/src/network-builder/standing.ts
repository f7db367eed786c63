// How training stands, from what it has measured: a hint may say only what is so.
import type { State } from './machine.ts'
import type { Moment } from './training.ts'

/** Moments that are looked back over. */
const span = 10

/** Whether the loss has fallen by more than a hundredth of itself of late. */
export function isFalling({ moments }: State): boolean {
  return moments.some(moment => moment.loss < 0.99 * earlier(moment).loss)
}

function earlier(moment: Moment): Moment {
  let at = moment
  for (let i = 0; i < span && at.before; i++) at = at.before
  return at
}

/** Nothing more can be learnt from a loss that is no number. */
export function hasDiverged({ moments }: State): boolean {
  return moments.some(({ loss }) => !Number.isFinite(loss))
}
