// A line chart: one or several series of numbers, one after another along the x axis. Made for losses.
import { Chart } from './chart.ts'
import { type AxisOptions, axisOptions, type LegendEntry } from './chart-options.ts'
import { accents } from './color.ts'
import { greatest } from './greatest.ts'
import { checkOptions, pick } from './options.ts'
import type { Stroke } from './picture.ts'
import { rangeOf } from './range.ts'
import { roundLogRange, roundRange } from './ticks.ts'
import { isArrayable, isList, requireSome, toList, type Values } from './values.ts'

/** One series; several, by name (the legend shows the names); or several without names, one per row. */
export type Series = Values | readonly Values[] | Readonly<Record<string, Values>>

export interface LineOptions extends AxisOptions {
  /** Where on the x axis each number belongs. Without it they are counted: 0, 1, 2, … */
  x?: Values
  /** A logarithmic y axis; numbers that are not above 0 leave a gap. */
  log?: boolean
}

const dashes: Stroke['dash'][] = [undefined, [4, 3], [1, 2], [7, 2]]
const marks = [undefined, 'o', '+', 'x']
const samples = ['──', '╌╌', '··', '━╌']

/**
 * Draws series of numbers as lines; each has its own dash, so they can be told apart without colour.
 * NaN and infinite numbers leave a gap.
 *
 * @throws RangeError when there is nothing to draw, or when `x` and a series differ in length.
 * @example
 * console.log(line([4, 2, 1, 0.5, 0.25], { width: 30, height: 7 }))
 * // 4 ┤⠑⠢⣀
 * //   │   ⠑⢢⡀
 * // 2 ┤     ⠈⠢⠤⣀⡀
 * //   │         ⠈⠉⠒⠢⠤⣀⣀⣀
 * // 0 ┤                 ⠉⠉⠉⠒⠒⠒⠒⠒⠤⠤
 * //   └┬────────────┬────────────┬
 * //    0            2            4
 */
export function line(series: Series, options: LineOptions = {}): string {
  checkOptions('line', options, [...axisOptions, 'x', 'log'])
  const lines = named(series)
  requireSome('line', lines)
  const x = options.x === undefined ? undefined : toList('line: x', options.x)
  for (const { label, values } of lines) requireFit(label, values, x)
  const longest = greatest(lines.map(({ values }) => values.length))
  const across = x ?? Array.from({ length: longest }, (_, i) => i)
  const chart = new Chart({
    ...pick(options, [...axisOptions, 'log']),
    xRange: options.xRange ?? (x || longest > 1 ? rangeOf('line', across) : [0, 1]),
    yRange: options.yRange ?? yRange(lines, options),
    wholeX: x === undefined,
    legend: legend(lines, options),
  })
  lines.forEach(({ values }, i) => {
    chart.path(
      values.map((value, at) => [across[at], value] as const),
      stroke(i),
    )
  })
  return chart.toString()
}

interface Line {
  label?: string
  values: number[]
}

function named(series: Series): Line[] {
  if (isArrayable(series)) return unnamed(series.toArray())
  if (isList(series)) return unnamed(series)
  if (typeof series !== 'object' || series === null) return [{ values: toList('line', series) }]
  return Object.entries(series).map(([label, values]) => ({
    label,
    values: toList('line', values),
  }))
}

/** A list of lists is several series, but a column `[n, 1]` is one. */
function unnamed(list: unknown): Line[] {
  const items = isList(list) ? Array.from(list) : []
  const isSeveral = items.some(item => isArrayable(item) || (isList(item) && item.length > 1))
  if (isSeveral) return items.map(item => ({ values: toList('line', item) }))
  return [{ values: toList('line', list) }]
}

function requireFit(label: string | undefined, values: number[], x?: number[]): void {
  const name = label ? `line: ${label}` : 'line'
  requireSome(name, values)
  if (x && x.length !== values.length)
    throw new RangeError(`${name}: ${values.length} numbers for ${x.length} places on the x axis`)
}

function yRange(lines: readonly Line[], { log }: LineOptions) {
  const range = rangeOf(
    'line',
    lines.flatMap(({ values }) => values),
    { log },
  )
  return log ? roundLogRange(range) : roundRange(range)
}

function stroke(index: number): Stroke {
  const i = index % 4
  return { color: accents[i], dash: dashes[i], mark: marks[i] }
}

function legend(lines: readonly Line[], { ascii }: LineOptions): LegendEntry[] {
  return lines.flatMap(({ label }, index) => {
    const glyph = ascii ? (marks[index % 4] ?? '-').repeat(2) : samples[index % 4]
    return label === undefined ? [] : [{ glyph, label, fg: accents[index % 4] }]
  })
}
