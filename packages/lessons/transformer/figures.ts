// The pictures in this lesson's story, drawn when the page is shown.
import type { Translate } from '@neuralings/lesson-kit'
import { beside, type DrawOptions, heatMap, line } from '@neuralings/plots'
import { sizesThrough } from './depth.ts'

const depth = 12

/** How large the numbers are behind each of 12 fresh blocks, with and without norms. */
export function growing(options: DrawOptions, t: Translate): string {
  const blocks = Array.from({ length: depth + 1 }, (_, i) => i)
  const curves = {
    [t('without norms')]: sizesThrough('none', depth),
    [t('with a norm before each part')]: sizesThrough('pre', depth),
  }
  return line(curves, { ...options, x: blocks, log: true, xLabel: t('block') })
}

const table = (rows: number, columns: number, sees: (i: number, j: number) => boolean) =>
  Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => Number(sees(i, j))),
  )

/** Who may look at whom: five that are read, of which the last only fills up, and four that are written. */
export function threeMasks({ width = 76, ...options }: DrawOptions, t: Translate): string {
  const size = { ...options, height: 8, width: 22 }
  const masks = [
    table(5, 5, (_, j) => j < 4),
    table(4, 4, (i, j) => j <= i),
    table(4, 5, (_, j) => j < 4),
  ]
  const titles = [t('encoder'), t('decoder'), t('to memory')]
  const maps = masks.map((mask, i) => `${titles[i]}\n${heatMap(mask, size)}`)
  return width < 60 ? maps.join('\n\n') : beside(maps, { gap: 3 })
}
