// wrong: a thousand times as large, a thousand times as slow
// should hear: after 7000 steps there is 99\.65 % left
import { factor } from '../gradient-descent/how-many-steps.ts'

// How many times as many steps, as a power of ten: 1 for ten times, 2 for a hundred times.

export const answer: number | undefined = 3

/** What your factor leaves of the distance from the bottom of a bowl of curvature c after so many steps. */
export function left(steps: number, { lr, c }: { lr: number; c: number }): number {
  return factor(lr, c) ** steps
}
