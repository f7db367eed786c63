import { leastSquares } from '../line-by-hand/exercise.ts'

// Of Anscombe's four tables, how many have the same best line?

// todo: replace undefined with your number
export const answer: number | undefined = 4
// end

/** The line that your own leastSquares puts through a table. */
export function bestLine(x: number[], y: number[]): { weight: number; bias: number } {
  return leastSquares(x, y)
}
