// wrong: believes the line through all
// should hear: ten heaviest
import { leastSquares } from './line-by-hand.ts'

type Direction = 'rises' | 'falls'

// todo: the line through all penguins
export const together: Direction | undefined = 'falls'

// todo: the three lines, one through each species
export const within: Direction | undefined = 'falls'

/** The slope that your own leastSquares finds. */
export function slope(x: number[], y: number[]): number {
  return leastSquares(x, y).weight
}
