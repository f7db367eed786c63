// What a classifier decides everywhere in the plane: the ground takes the colour or the texture of the
// class it belongs to, the points lie on top. Where it is pale, the classifier is unsure.
import { Chart } from './chart.ts'
import { type AxisOptions, axisOptions } from './chart-options.ts'
import { accents, hasShades, type Rgb, rgbOf } from './color.ts'
import { textureOf } from './glyphs.ts'
import { checkOptions, pick } from './options.ts'
import { halfWidth, type Range, rangeOf, widen } from './range.ts'
import {
  type ClassOptions,
  classedPoints,
  classLegend,
  classOptions,
  markPoints,
} from './scatter.ts'
import { type Score, scoresOf } from './scores.ts'
import type { Point } from './segment.ts'
import { blend, diverging } from './shades.ts'
import type { Rows, Values } from './values.ts'

export interface DecisionSurfaceOptions extends AxisOptions, ClassOptions {
  /** Points `[n, 2]` to show; without `xRange` and `yRange` they also say which part of the plane. */
  points?: Rows
  /** With one score per point: above it, class 1. 0.5 for probabilities (the default), 0 for logits. */
  threshold?: number
}

// On a coloured ground the points are darker than it, in the colour of their own class.
const white: Rgb = [255, 255, 255]
const deep = accents.map(accent => blend([rgbOf(accent), [0, 0, 0]], 0.75))

/**
 * A classifier: it gets all places at once, `[n, 2]`, and gives one score each (`[n]` or `[n, 1]`, class 1
 * above the threshold) or one score per class (`[n, k]`, the largest wins).
 */
export type Classifier = (places: Point[]) => Values | Rows

/**
 * Draws the regions of a classifier, and points on them.
 *
 * @throws RangeError when there are neither points nor ranges, or `f` does not give a score for each place.
 * @example
 * const xor = (places: Point[]) => places.map(([x, y]) => (x > 0 !== y > 0 ? 1 : 0))
 * console.log(decisionSurface(xor, { xRange: [-1, 1], yRange: [-1, 1], width: 24, height: 8 }))
 * //  1 ┤░░░░░░░░░░
 * //    │░░░░░░░░░░
 * //    │░░░░░░░░░░
 * //  0 ┤          ░░░░░░░░░░
 * //    │          ░░░░░░░░░░
 * // -1 ┤          ░░░░░░░░░░
 * //    └┬─────────┬────────┬
 * //     -1        0        1
 */
export function decisionSurface(f: Classifier, options: DecisionSurfaceOptions = {}): string {
  const names = [...axisOptions, ...classOptions, 'points', 'threshold'] as const
  checkOptions('decisionSurface', options, names)
  const { points = [], threshold = 0.5, color = 'none', ascii = false } = options
  const classed = classedPoints('decisionSurface', points, options)
  const chart = new Chart({
    ...pick(options, axisOptions),
    xRange: options.xRange ?? around(classed.rows, 0),
    yRange: options.yRange ?? around(classed.rows, 1),
    legend: classLegend(classed.labels, options),
  })
  const isShaded = hasShades(color) && !ascii
  const places = placesIn(chart, isShaded)
  const scores = scoresOf(f(places), { count: places.length, threshold })
  if (isShaded) shadeGround(chart, scores)
  else textureGround(chart, scores)
  markPoints(chart, { ...classed, ascii, colors: isShaded ? deep : accents })
  return chart.toString()
}

/** The range of one coordinate with a tenth more on each side. */
function around(rows: number[][], axis: 0 | 1): Range {
  if (rows.length === 0)
    throw new RangeError(
      'decisionSurface: give points, or xRange and yRange, to say which part of the plane',
    )
  const range = rangeOf(
    'decisionSurface',
    rows.map(row => row[axis]),
  )
  return widen(range, halfWidth(range) / 5)
}

/** The middle of each cell, row by row; when shaded, of its upper and of its lower half. */
function placesIn(chart: Chart, isShaded: boolean): Point[] {
  const middles = isShaded ? [0.5, 2.5] : [1.5]
  return cells(chart).flatMap(({ column, row }) =>
    middles.map(middle => chart.placeAt(2 * column + 0.5, 4 * row + middle)),
  )
}

function shadeGround(chart: Chart, scores: Score[]): void {
  cells(chart).forEach(({ column, row }, i) => {
    const [fg, bg] = [ground(scores[2 * i]), ground(scores[2 * i + 1])]
    chart.area.put(column, row, '▀', { fg, bg })
  })
}

function textureGround(chart: Chart, scores: Score[]): void {
  cells(chart).forEach(({ column, row }, i) => {
    const { winner } = scores[i]
    const texture = textureOf(winner, chart.area.ascii)
    chart.area.put(column, row, texture, { fg: accents[winner % accents.length] })
  })
}

function cells({ area: { width, height } }: Chart): { column: number; row: number }[] {
  return Array.from({ length: width * height }, (_, i) => ({
    column: i % width,
    row: Math.floor(i / width),
  }))
}

function ground({ winner, lean }: Score): Rgb {
  return lean === undefined
    ? blend([rgbOf(accents[winner % accents.length]), white], 0.5)
    : diverging(0.5 + 0.7 * (lean - 0.5))
}
