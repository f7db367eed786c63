import { leastSquares } from '../line-by-hand/exercise.ts'

type Direction = 'rises' | 'falls'

// Body mass over the depth of the beak: which way does the best line go?

// todo: the line through all penguins
export const together: Direction | undefined = 'falls'
// end

// todo: the three lines, one through each species
export const within: Direction | undefined = 'rises'
// end

/** The slope that your own leastSquares finds. */
export function slope(x: number[], y: number[]): number {
  return leastSquares(x, y).weight
}
