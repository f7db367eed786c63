// What each cure does for each training: 36 trainings, all of them run when this is loaded.
import { type Trace, trace } from './trace.ts'
import { cures, type Training, trainings } from './trainings.ts'

export type Name = keyof typeof trainings
export type Trouble = keyof typeof cures

export const names = Object.keys(trainings) as Name[]
export const troubles = Object.keys(cures) as Trouble[]

export interface Outcome {
  uncured: Trace
  /** The loss in the end with each of the cures, behind as many rows as 40 steps without. */
  ends: Record<Trouble, number>
}

/** A cure may look at as many rows as 40 steps of the uncured training do. */
function outcomeOf(training: Training): Outcome {
  const rows = 40 * training.batch
  const ends = troubles.map(trouble => [trouble, trace(cures[trouble](training), rows).end])
  return { uncured: trace(training, rows), ends: Object.fromEntries(ends) }
}

export const outcomes = Object.fromEntries(
  names.map(name => [name, outcomeOf(trainings[name])]),
) as Record<Name, Outcome>
