// The picture in this lesson's story, drawn when the page is shown.
import { type DrawOptions, scatter } from '@neuralings/plots'
import { noisyPoints } from './polynomials.ts'

/** Fifteen measurements: a rule that is not shown, and noise on top. */
export function measured(options: DrawOptions): string {
  return scatter(
    noisyPoints(15, 7).map(({ x, y }) => [x, y]),
    options,
  )
}
