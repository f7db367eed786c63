// wrong: larger birds have larger beaks
// should hear: Gentoo +15
import { leastSquares } from './line-by-hand.ts'

type Direction = 'rises' | 'falls'

// todo: the line through all penguins
export const together: Direction | undefined = 'rises'

// todo: the three lines, one through each species
export const within: Direction | undefined = 'rises'

/** The slope that your own leastSquares finds. */
export function slope(x: number[], y: number[]): number {
  return leastSquares(x, y).weight
}
