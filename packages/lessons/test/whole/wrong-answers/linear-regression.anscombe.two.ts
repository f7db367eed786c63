// wrong: takes cloud and arc for alike
// should hear: more|mean of
import { leastSquares } from './line-by-hand.ts'

// Of Anscombe's four tables, how many have the same best line?

// todo: replace undefined with your number
export const answer: number | undefined = 2

/** The line that your own leastSquares puts through a table. */
export function bestLine(x: number[], y: number[]): { weight: number; bias: number } {
  return leastSquares(x, y)
}
