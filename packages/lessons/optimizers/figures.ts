// The picture in this lesson's story, drawn when the page is shown.
import type { Translate } from '@neuralings/lesson-kit'
import { type DrawOptions, line } from '@neuralings/plots'

/** How far x and y of ½(x² + 100y²) are from the bottom, descending from (8, 1) at rate 0.01. */
export function directions(options: DrawOptions, t: Translate): string {
  const steps = Array.from({ length: 41 }, (_, step) => step)
  const x = steps.map(step => 8 * 0.99 ** step)
  const y = steps.map(step => 0 ** step)
  return line({ [t('x, flat')]: x, [t('y, steep')]: y }, { ...options, xLabel: t('step') })
}
