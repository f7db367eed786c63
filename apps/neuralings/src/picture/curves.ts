// Yours and wanted over x, in one chart. What is wanted says how much of y is shown: a curve of yours that
// runs away must not press it flat.
import type { Picture } from '@neuralings/lesson-kit'
import { Chart, type LegendEntry, type Range } from '@neuralings/plots'
import type { Theme } from '../theme/theme.ts'
import type { Frame } from './frame.ts'

type Curves = Extract<Picture, { type: 'curves' }>
type Values = NonNullable<Curves['yours']>

const mine = { color: 'blue' } as const
const aim = { color: 'orange', dash: [4, 3], mark: 'o' } as const

/** As high as it is easily read, and no higher. */
const highest = 12

export function drawCurves(picture: Curves, { width, height, theme }: Frame): string[] {
  const { x, yours, wanted, points = [], log, xLabel } = picture
  const { color, ascii } = theme
  const yRange = rangeOf(picture)
  if (!yRange) return []
  const chart = new Chart({
    ...{ width, height: Math.min(highest, height), color, ascii, log, xLabel, yRange },
    xRange: [x[0] ?? 0, x.at(-1) ?? 1],
    legend: legendOf(picture, theme),
  })
  const path = (values: Values) => values.map((y, i) => [x[i] ?? 0, y ?? Number.NaN] as const)
  if (wanted) chart.path(path(wanted), aim)
  if (yours) chart.path(path(yours), mine)
  for (const [at, y] of points) chart.mark(at, y, pointGlyph(ascii), { fg: 'orange' })
  return chart.toString().split('\n')
}

const pointGlyph = (ascii: boolean): string => (ascii ? '*' : '●')

function legendOf({ yours, wanted, points }: Curves, { ascii, messages }: Theme): LegendEntry[] {
  const { verdict: words } = messages
  return [
    ...(yours ? [{ glyph: ascii ? '--' : '──', label: words.yours, fg: mine.color }] : []),
    ...(wanted ? [{ glyph: ascii ? 'oo' : '╌╌', label: words.wanted, fg: aim.color }] : []),
    ...(points && !wanted
      ? [{ glyph: pointGlyph(ascii), label: words.wanted, fg: aim.color }]
      : []),
  ]
}

/** From the least to the greatest of what is wanted, with as much again on both sides for what is yours. */
function rangeOf({ yours, wanted, points = [], log = false }: Curves): Range | null {
  const own = numbers(yours, log)
  const fixed = [...numbers(wanted, log), ...points.map(([, y]) => y)]
  const all = [...own, ...fixed]
  if (all.length === 0) return null
  const [low, high] = [Math.min(...all), Math.max(...all)]
  if (log) return [low / 1.5, high * 1.5]
  if (fixed.length === 0) return roomy(low, high)
  const [least, most] = [Math.min(...fixed), Math.max(...fixed)]
  const spare = most - least || Math.abs(most) || 1
  return roomy(Math.max(low, least - spare), Math.min(high, most + spare))
}

const numbers = (values: Values | null, log: boolean): number[] =>
  (values ?? []).filter(value => value !== null).filter(value => !log || value > 0)

/** A little more than from `low` to `high`. */
function roomy(low: number, high: number): Range {
  const spare = (high - low) * 0.06 || Math.abs(high) / 2 || 1
  return [low - spare, high + spare]
}
