// wrong: takes only the pile out
// should hear: more|mean of
import { leastSquares } from './line-by-hand.ts'

// Of Anscombe's four tables, how many have the same best line?

// todo: replace undefined with your number
export const answer: number | undefined = 3

/** The line that your own leastSquares puts through a table. */
export function bestLine(x: number[], y: number[]): { weight: number; bias: number } {
  return leastSquares(x, y)
}
