// The pictures in this lesson's story, drawn when the page is shown.
import type { Translate } from '@neuralings/lesson-kit'
import { type DrawOptions, scatter } from '@neuralings/plots'

/** Five taxi rides, one of them typed as 101 where 11 was meant. */
export function typo(options: DrawOptions, t: Translate): string {
  const rides = [5, 7, 9, 101, 13].map((fare, i) => [i + 1, fare])
  return scatter(rides, { ...options, xLabel: 'km', yLabel: t('price'), yRange: [0, 105] })
}
