// How the space of a chart is shared out. The data comes first: in a small space the name of the x axis
// goes, then the title, then the legend, then the axes.
import type { ChartOptions } from './chart-options.ts'
import { logTicks, tickLabels, ticks } from './ticks.ts'

export interface Layout {
  /** Size of the inside, in cells. */
  columns: number
  rows: number
  /** Cells at the left for the y axis and its numbers; 0 when there are no axes. */
  gutter: number
  /** Rows above the inside. */
  top: number
  yTicks: number[]
  has: { title: boolean; header: boolean; axes: boolean; xLabel: boolean }
}

const leastRows = 3
const leastColumns = 6

export function layOut(options: ChartOptions & { width: number; height: number }): Layout {
  const { width, height, title, xLabel, yLabel, legend } = options
  let rows = height
  const take = (lines: number, wanted: boolean) => {
    const fits = wanted && rows - lines >= leastRows
    if (fits) rows -= lines
    return fits
  }
  const fitsAxes = width - gutterFor(yTicksFor(options, height - 2)) >= leastColumns
  const axes = take(2, fitsAxes)
  const header = take(1, Boolean(yLabel || legend?.length))
  const has = {
    axes,
    header,
    title: take(1, Boolean(title)),
    xLabel: take(1, axes && Boolean(xLabel)),
  }
  const yTicks = yTicksFor(options, rows)
  const gutter = axes ? gutterFor(yTicks) : 0
  const columns = Math.max(1, width - gutter)
  return { columns, rows, gutter, top: Number(has.title) + Number(header), yTicks, has }
}

function yTicksFor({ yRange, log }: ChartOptions, rows: number): number[] {
  const count = Math.max(2, Math.ceil(rows / 2.5))
  return log ? logTicks(yRange, count) : ticks(yRange, count)
}

function gutterFor(yTicks: readonly number[]): number {
  return Math.max(0, ...tickLabels(yTicks).map(label => label.length)) + 2
}
