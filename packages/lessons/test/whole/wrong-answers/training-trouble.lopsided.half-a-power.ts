// wrong: half a power too little
// should hear: 2210000 steps
import { factor } from '../gradient-descent/how-many-steps.ts'

// How many times as many steps, as a power of ten: 1 for ten times, 2 for a hundred times.

export const answer: number | undefined = 5.5

/** What your factor leaves of the distance from the bottom of a bowl of curvature c after so many steps. */
export function left(steps: number, { lr, c }: { lr: number; c: number }): number {
  return factor(lr, c) ** steps
}
