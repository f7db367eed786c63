// Finding an exercise by what somebody typed, and the nearest one when it is not there.
import { type Course, type Exercise, exercisesOf } from '@neuralings/lesson-kit'
import { distance } from 'fastest-levenshtein'

/** By full id (`functions/straight-line`), or by name alone where only one has it. */
export function findTyped(course: Course, typed: string): Exercise | undefined {
  const all = exercisesOf(course)
  const wanted = typed.replace(/\.ts$/, '')
  const named = all.filter(({ name }) => name === wanted)
  return all.find(({ id }) => id === wanted) ?? (named.length === 1 ? named[0] : undefined)
}

/** The candidate that takes the fewest edits, or undefined when all are far off. */
export function nearest(typed: string, candidates: string[]): string | undefined {
  const scored = candidates.map(candidate => ({ candidate, edits: editsTo(candidate, typed) }))
  const best = scored.sort((a, b) => a.edits - b.edits)[0]
  return best && best.edits <= Math.max(2, typed.length / 2) ? best.candidate : undefined
}

/** Edits to the whole id or to its last part, whichever is nearer. */
function editsTo(candidate: string, typed: string): number {
  const name = candidate.split('/').at(-1) ?? candidate
  return Math.min(distance(typed, candidate), distance(typed, name))
}
