// biome-ignore-all assist/source/organizeImports: the order is the reading order of the files
// Numbers to text: pictures for the terminal, from a single bar to a classifier's view of the plane.

// Plots: numbers in, a text of several lines out; of the first, one line.
export { progressBar } from './progress-bar.ts'
export { bars, type BarsOptions } from './bars.ts'
export { line, type LineOptions, type Series } from './line.ts'
export { scatter, type ClassOptions, type ScatterOptions } from './scatter.ts'
export { image, images, type ImageOptions, type ImagesOptions } from './image.ts'
export { grid, type GridOptions } from './grid.ts'
export { heatMap, type HeatMapOptions } from './heat-map.ts'
export {
  decisionSurface,
  type Classifier,
  type DecisionSurfaceOptions,
} from './decision-surface.ts'
export { contourMap, type ContourMapOptions } from './contour-map.ts'

// To draw on: axes, a grid of dots and characters, pictures side by side.
export { Chart } from './chart.ts'
export type { AxisOptions, ChartOptions, LegendEntry } from './chart-options.ts'
export { Picture, type Stroke } from './picture.ts'
export { beside } from './beside.ts'

// What they share.
export {
  paint,
  accents,
  type Accent,
  type Color,
  type ColorDepth,
  type Rgb,
  type Style,
} from './color.ts'
export { shapeOf } from './glyphs.ts'
export type { DrawOptions } from './options.ts'
export type { Scale } from './scale.ts'
export type { Point } from './segment.ts'
export type { Range } from './range.ts'
export type { Arrayable, Rows, Values } from './values.ts'
