// wrong: a typo
// should hear: none of the choices
import { leastSquares } from './line-by-hand.ts'

type Direction = 'rises' | 'falls'

// todo: the line through all penguins
export const together: Direction | undefined = 'raises'

// todo: the three lines, one through each species
export const within: Direction | undefined = 'rises'

/** The slope that your own leastSquares finds. */
export function slope(x: number[], y: number[]): number {
  return leastSquares(x, y).weight
}
