// What a chart can be told: about its axes, and what stands above them.
import type { Style } from './color.ts'
import { type DrawOptions, drawOptions } from './options.ts'
import type { Range } from './range.ts'

/** One entry of the legend: what it looks like and what it is. */
export interface LegendEntry extends Style {
  glyph: string
  label: string
}

export interface AxisOptions extends DrawOptions {
  title?: string
  xLabel?: string
  yLabel?: string
  /** What the x axis shows; data beyond it is cut off. */
  xRange?: Range
  /** What the y axis shows; data beyond it is cut off. */
  yRange?: Range
}

export const axisOptions = [
  ...drawOptions,
  'title',
  'xLabel',
  'yLabel',
  'xRange',
  'yRange',
] as const satisfies (keyof AxisOptions)[]

export interface ChartOptions extends AxisOptions {
  xRange: Range
  yRange: Range
  /** A logarithmic y axis: equal distances are equal factors. */
  log?: boolean
  /** Only whole numbers on the x axis: steps, epochs. */
  wholeX?: boolean
  legend?: readonly LegendEntry[]
}
