// The picture in this lesson's story, drawn when the page is shown.
import type { Translate } from '@neuralings/lesson-kit'
import { type DrawOptions, line } from '@neuralings/plots'
import { fitPolynomial, noisyPoints, truth } from './polynomials.ts'

/** Fifteen measurements, the degree-14 polynomial through all of them, and the rule that they were made from. */
export function through(options: DrawOptions, t: Translate): string {
  const points = noisyPoints(15, 7).toSorted((a, b) => a.x - b.x)
  const wild = fitPolynomial(points, 14)
  const [first, last] = [points[0]!.x, points.at(-1)!.x]
  const xs = Array.from({ length: 121 }, (_, i) => first + ((last - first) * i) / 120)
  const shown = (y: number) => (Math.abs(y) > 3 ? Number.NaN : y)
  return line(
    { [t('degree 14')]: xs.map(x => shown(wild(x))), [t('the rule')]: xs.map(truth) },
    { ...options, x: xs },
  )
}
