// What surrounds the data of a chart: title, legend, axes and their numbers.

import { type Layout, layOut } from './chart-layout.ts'
import type { ChartOptions } from './chart-options.ts'
import { Picture } from './picture.ts'
import { scale } from './scale.ts'
import { textWidth } from './text-width.ts'
import { tickLabels, ticks } from './ticks.ts'

type FrameOptions = ChartOptions & { width: number; height: number; ascii: boolean }

const unicode = { side: '│', sideTick: '┤', corner: '└', floor: '─', floorTick: '┬' }
const ascii = { side: '|', sideTick: '+', corner: '+', floor: '-', floorTick: '+' }
const dim = { fg: 'dim' } as const

/** The whole chart, its inside given. */
export function drawFrame(options: FrameOptions, area: Picture): Picture {
  const picture = new Picture(options)
  const layout = layOut(options)
  const { has, gutter, top } = layout
  if (has.title) drawCentred(picture, 0, { text: options.title!, layout })
  if (has.header) drawHeader(picture, options, layout)
  if (has.axes) drawYAxis(picture, options, layout)
  if (has.axes) drawXAxis(picture, options, layout)
  if (has.xLabel) drawCentred(picture, options.height - 1, { text: options.xLabel!, layout })
  picture.place(gutter, top, area)
  return picture
}

function drawCentred(
  picture: Picture,
  row: number,
  { text, layout }: { text: string; layout: Layout },
): void {
  const start = layout.gutter + Math.floor((layout.columns - textWidth(text)) / 2)
  picture.text(Math.max(0, start), row, text)
}

function drawHeader(picture: Picture, options: FrameOptions, { top, gutter }: Layout): void {
  const { yLabel = '', legend = [], width } = options
  const labelStart = Math.max(0, gutter - textWidth(yLabel))
  picture.text(labelStart, top - 1, yLabel)
  const sizes = legend.map(({ glyph, label }) => textWidth(`${glyph} ${label}`) + 3)
  const size = sizes.reduce((a, b) => a + b, -3)
  let column = Math.max(width - size, yLabel ? labelStart + textWidth(yLabel) + 2 : 0)
  legend.forEach(({ glyph, label, ...style }, i) => {
    picture.text(column, top - 1, glyph, style)
    picture.text(column + textWidth(glyph) + 1, top - 1, label)
    column += sizes[i]
  })
}

function drawYAxis(
  picture: Picture,
  options: FrameOptions,
  { rows, gutter, top, yTicks }: Layout,
): void {
  const chars = options.ascii ? ascii : unicode
  const rowOf = scale(options.yRange, { dots: rows * 4, log: options.log, flip: true })
  for (let row = 0; row < rows; row++) picture.put(gutter - 1, top + row, chars.side, dim)
  tickLabels(yTicks).forEach((label, i) => {
    const row = top + (Math.round(rowOf(yTicks[i])) >> 2)
    picture.text(gutter - 2 - label.length, row, label)
    picture.put(gutter - 1, row, chars.sideTick, dim)
  })
}

function drawXAxis(
  picture: Picture,
  options: FrameOptions,
  { rows, columns, gutter, top }: Layout,
): void {
  const chars = options.ascii ? ascii : unicode
  const row = top + rows
  picture.text(gutter - 1, row, chars.corner + chars.floor.repeat(columns), dim)
  const columnOf = scale(options.xRange, { dots: columns * 2 })
  const values = xTicks(options, columns)
  let free = 0
  tickLabels(values).forEach((label, i) => {
    const column = gutter + (Math.round(columnOf(values[i])) >> 1)
    const centred = column - Math.floor((label.length - 1) / 2)
    const start = Math.max(0, Math.min(centred, options.width - label.length))
    if (start < free) return
    picture.put(column, row, chars.floorTick, dim)
    picture.text(start, row + 1, label)
    free = start + label.length + 2
  })
}

function xTicks({ xRange, wholeX }: ChartOptions, columns: number): number[] {
  const values = ticks(xRange, Math.max(2, Math.floor(columns / 9)))
  return wholeX ? values.filter(Number.isInteger) : values
}
