// A table of numbers as a table of shades: weights, gradients, attention.

import { hasShades } from './color.ts'
import { type ColorScale, colorScale } from './color-scale.ts'
import { type HeatMapPlan, type Labels, layOutTable } from './heat-map-layout.ts'
import { checkOptions, type DrawOptions, drawOptions } from './options.ts'
import { Picture } from './picture.ts'
import { type Range, rangeOf, valueAt } from './range.ts'
import { resize } from './resize.ts'
import { shade } from './shades.ts'
import { textWidth } from './text-width.ts'
import { shortNumber } from './ticks.ts'
import { type Rows, requireSome, toRows } from './values.ts'

export interface HeatMapOptions extends DrawOptions, Labels {
  /** The values at the two ends of the scale; without it, the least and the greatest. */
  range?: Range
}

/**
 * Draws rows `[m, n]` as shades, with a key below. Numbers on both sides of zero get two colours around a
 * light middle. A table too large for the space is shown in averages; NaN is shown as `?`.
 *
 * @throws RangeError when there are no numbers or the rows differ in length.
 * @example
 * console.log(heatMap([[1, 0], [0.5, 1]], { rowLabels: ['a', 'b'] }))
 * // a ██
 * // b ▒▒██
 * // 0   ░░▒▒▓▓██ 1
 */
export function heatMap(matrix: Rows, options: HeatMapOptions = {}): string {
  const {
    width = 72,
    height = 24,
    color = 'none',
    ascii = false,
  } = checkOptions('heatMap', options, [
    ...drawOptions,
    'title',
    'rowLabels',
    'columnLabels',
    'range',
  ])
  const rows = toRows('heatMap', matrix)
  requireSome('heatMap', rows.flat())
  const plan = layOutTable(rows, { ...options, width, height })
  const picture = new Picture({
    width: Math.min(width, plan.width),
    height: Math.min(height, plan.height),
    ascii,
  })
  const scale = colorScale(options.range ?? rangeOf('heatMap', rows.flat()))
  resize(rows, { width: plan.columns, height: plan.rows }).forEach((row, y) => {
    row.forEach((value, x) => {
      for (let i = 0; i < plan.cell; i++)
        drawCell(picture, [plan.left + x * plan.cell + i, plan.top + y], {
          value,
          scale,
          color,
          ascii,
        })
    })
  })
  drawLabels(picture, plan, options)
  if (plan.has.key) drawKey(picture, { scale, color, ascii })
  return picture.toString({ color })
}

interface Look extends Required<Pick<DrawOptions, 'color' | 'ascii'>> {
  scale: ColorScale
}

function drawCell(
  picture: Picture,
  [column, row]: [number, number],
  { value, scale, color, ascii }: Look & { value: number },
): void {
  const share = scale.share(value)
  if (Number.isNaN(value)) picture.put(column, row, '?')
  else if (hasShades(color) && !ascii) picture.fill(column, row, scale.rgb(share))
  else picture.put(column, row, shade(share, ascii))
}

function drawLabels(picture: Picture, plan: HeatMapPlan, options: HeatMapOptions): void {
  const { title, rowLabels = [], columnLabels = [] } = options
  const { cell, left, top, has } = plan
  if (has.title) picture.text(0, 0, title!)
  if (has.columnLabels)
    for (const [x, label] of columnLabels.entries()) picture.text(left + x * cell, top - 1, label)
  if (has.rowLabels)
    for (const [y, label] of rowLabels.entries())
      picture.text(left - 1 - textWidth(label), top + y, label)
}

/** The scale from its least to its greatest value, in the last row. */
function drawKey(picture: Picture, look: Look): void {
  const [low, high] = look.scale.range
  const [first, last] = [shortNumber(low), shortNumber(high)]
  const row = picture.height - 1
  const steps = Math.min(10, picture.width - first.length - last.length - 2)
  if (steps < 2) return
  picture.text(0, row, first)
  for (let i = 0; i < steps; i++) {
    const value = valueAt(i / (steps - 1), look.scale.range)
    drawCell(picture, [first.length + 1 + i, row], { ...look, value })
  }
  picture.text(first.length + steps + 2, row, last)
}
