// Points in the plane, each class with its own shape and colour.
import { Chart } from './chart.ts'
import { type AxisOptions, axisOptions, type LegendEntry } from './chart-options.ts'
import { accents, type Color } from './color.ts'
import { shapeOf } from './glyphs.ts'
import { checkOptions, pick } from './options.ts'
import { rangeOf } from './range.ts'
import { roundRange } from './ticks.ts'
import { type Rows, requireSome, toList, toRows, type Values } from './values.ts'

export interface ClassOptions {
  /** The class of each point, a whole number from 0. */
  labels?: Values
  /** A name for each class, in order; the legend shows them. */
  classes?: readonly string[]
}

export const classOptions = ['labels', 'classes'] as const satisfies (keyof ClassOptions)[]

export interface ScatterOptions extends AxisOptions, ClassOptions {}

/**
 * Draws points `[n, 2]`. Where several fall into one cell, the last is seen.
 *
 * @throws RangeError when there are no points, or not one label for each.
 * @example
 * const corners = [[0, 0], [1, 1], [0, 1], [1, 0]]
 * console.log(scatter(corners, { labels: [0, 0, 1, 1], width: 24, height: 7 }))
 * //                ● 0   ○ 1
 * // 1 ┤○                   ●
 * //   │
 * //   │
 * // 0 ┤●                   ○
 * //   └┬───────────────────┬
 * //    0                   1
 */
export function scatter(points: Rows, options: ScatterOptions = {}): string {
  checkOptions('scatter', options, [...axisOptions, ...classOptions])
  const { rows, labels } = classedPoints('scatter', points, options)
  requireSome('scatter', rows)
  const chart = new Chart({
    ...pick(options, axisOptions),
    xRange:
      options.xRange ??
      roundRange(
        rangeOf(
          'scatter',
          rows.map(([x]) => x),
        ),
      ),
    yRange:
      options.yRange ??
      roundRange(
        rangeOf(
          'scatter',
          rows.map(([, y]) => y),
        ),
      ),
    legend: classLegend(labels, options),
  })
  markPoints(chart, { rows, labels, ascii: options.ascii })
  return chart.toString()
}

export interface ClassedPoints {
  rows: number[][]
  labels?: number[]
}

/** Checks points and their labels. */
export function classedPoints(op: string, points: Rows, { labels }: ClassOptions): ClassedPoints {
  const rows = toRows(op, points)
  if (rows.length > 0 && rows[0].length !== 2)
    throw new RangeError(
      `${op}: expected points to be pairs [n,2], got [${rows.length},${rows[0].length}]`,
    )
  if (labels === undefined) return { rows }
  const list = toList(`${op}: labels`, labels)
  if (list.length !== rows.length)
    throw new RangeError(`${op}: ${list.length} labels for ${rows.length} points`)
  const wrong = list.find(label => !Number.isInteger(label) || label < 0)
  if (wrong === undefined) return { rows, labels: list }
  throw new RangeError(`${op}: expected labels to be whole numbers ≥ 0, got ${wrong}`)
}

/** Puts each point on the chart, in the shape and colour of its class. */
export function markPoints(
  chart: Chart,
  { rows, labels, ascii = false, colors = accents }: MarkOptions,
): void {
  rows.forEach(([x, y], i) => {
    const label = labels?.[i] ?? 0
    chart.mark(x, y, shapeOf(label, ascii), { fg: colors[label % colors.length] })
  })
}

interface MarkOptions extends ClassedPoints {
  ascii?: boolean
  /** The colour of each class. */
  colors?: readonly Color[]
}

/** The legend's entries: every class that occurs, by name or by number. */
export function classLegend(
  labels: number[] | undefined,
  { classes, ascii = false }: ScatterOptions,
): LegendEntry[] {
  const present = [...new Set(labels)].sort((a, b) => a - b)
  return present.map(label => ({
    glyph: shapeOf(label, ascii),
    label: classes?.[label] ?? String(label),
    fg: accents[label % accents.length],
  }))
}
