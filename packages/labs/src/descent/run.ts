// One way down: where it has been, step by step. A run is never changed, only followed by a longer one, so every
// step of it can be looked at again, and gone on from in another way.
import type { Point } from '@neuralings/plots'

import type { Landscape } from './landscapes.ts'
import { type Memory, type MethodName, stepFrom } from './methods.ts'

export interface Moment {
  place: Point
  loss: number
  /** What the step to here was taken with; nothing at the start. */
  by?: { method: MethodName; rate: number }
  memory: Memory
}

export interface Run {
  method: MethodName
  /** Which of `rates`. */
  rate: number
  /** The start, and the moment after each step. */
  moments: readonly Moment[]
}

/** Fifty rates to a decade, so that neighbours are 5 % apart: 0.001 to 10. */
export const rates = Array.from({ length: 201 }, (_, i) =>
  Number((10 ** (i / 50 - 3)).toPrecision(3)),
)

export const rateOf = ({ rate }: Run): number => rates[rate]

/** A run that has not begun. */
export function begin(landscape: Landscape, run: Pick<Run, 'method' | 'rate'>): Run {
  const { start } = landscape
  return { ...run, moments: [{ place: start, loss: landscape.loss(...start), memory: {} }] }
}

/** The run up to a step; what came after is forgotten. */
export function cut(run: Run, step: number): Run {
  return { ...run, moments: run.moments.slice(0, step + 1) }
}

/** The run with at least that many steps. */
export function reaching(run: Run, step: number, landscape: Landscape): Run {
  if (run.moments.length > step) return run
  const last = run.moments.at(-1)!
  return reaching(
    { ...run, moments: [...run.moments, after(last, run, landscape)] },
    step,
    landscape,
  )
}

/** Further out nobody is looked for: who has left stays there. */
const lost = 1e6

function after(moment: Moment, run: Run, landscape: Landscape): Moment {
  if (Math.hypot(...moment.place) > lost) return moment
  const by = { method: run.method, rate: rateOf(run) }
  const gradient = landscape.gradient(...moment.place)
  // What another method remembered is of no use to this one.
  const memory = moment.by?.method === run.method ? moment.memory : {}
  const next = stepFrom(moment.place, { ...by, gradient, memory })
  return { ...next, loss: landscape.loss(...next.place), by }
}

/** Whether every step up to this one was taken in the same way. */
export function isOfOneRate({ moments }: Run, step: number): boolean {
  const steps = moments.slice(1, step + 1)
  return steps.every(
    ({ by }) => by?.rate === steps[0].by?.rate && by?.method === steps[0].by?.method,
  )
}

/** What counts as having arrived. */
export const arrival = 0.01

export type Fate = 'start' | 'arrived' | 'exploded' | 'under way'

/** How a run stands at a step. */
export function fateOf({ moments }: Run, step: number): Fate {
  const { loss } = moments[step]
  if (step === 0) return 'start'
  if (loss < arrival) return 'arrived'
  return loss > 10 * moments[0].loss ? 'exploded' : 'under way'
}
