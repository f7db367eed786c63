// The trails on a contour map: where somebody went, point by point, with a mark on each and lines between.
import type { Chart } from './chart.ts'
import type { LegendEntry } from './chart-options.ts'
import { accents, type Color } from './color.ts'
import { shapeOf } from './glyphs.ts'
import type { Stroke } from './picture.ts'
import { type Point, walkSegment } from './segment.ts'
import { isArrayable, isList, type Rows, toRows } from './values.ts'

const dashes: Stroke['dash'][] = [undefined, [4, 3], [1, 2], [7, 2]]

export interface Trail {
  label?: string
  points: Point[]
}

/** One trail without a name, or those of a record with theirs. */
export function trailsOf(trail: Rows | Readonly<Record<string, Rows>>): Trail[] {
  if (isArrayable(trail) || isList(trail)) return [{ points: pairs(trail) }]
  return Object.entries(trail).map(([label, rows]) => ({ label, points: pairs(rows) }))
}

/** Rows `[n, 2]` as points. */
export function pairs(rows: unknown): Point[] {
  return toRows('contourMap', rows).map(row => {
    if (row.length !== 2)
      throw new RangeError(`contourMap: expected points [x, y], got [${row.join(', ')}]`)
    return [row[0], row[1]]
  })
}

/** One entry for each trail that has a name. */
export function trailLegend(trails: readonly Trail[], ascii: boolean): LegendEntry[] {
  return trails.flatMap(({ label }, i) =>
    label === undefined
      ? []
      : [{ glyph: lookOf(i, ascii).glyph, label, fg: accents[i % accents.length] }],
  )
}

interface Look {
  glyph: string
  stroke: Stroke
}

function lookOf(i: number, ascii: boolean): Look {
  const shape = shapeOf(i, ascii)
  // In ASCII the way has small letters, the points on it capitals.
  return { glyph: shape.toUpperCase(), stroke: { dash: dashes[i % dashes.length], mark: shape } }
}

/** The cells that a trail goes through, as `column,row`. */
export function cellsUnder({ area, x, y }: Chart, points: readonly Point[]): string[] {
  const dots = points.map(point => [x(point[0]), y(point[1])] as const)
  const under: string[] = []
  dots.slice(1).forEach((to, i) => {
    if (![...dots[i], ...to].every(Number.isFinite)) return
    walkSegment([dots[i], to], { width: 2 * area.width, height: 4 * area.height }, (dx, dy) => {
      under.push(`${dx >> 1},${dy >> 2}`)
    })
  })
  return under
}

/** Draws the trail with this index. */
export function drawTrail(
  chart: Chart,
  points: readonly Point[],
  { index, color }: { index: number; color: Color },
): void {
  const { glyph, stroke } = lookOf(index, chart.area.ascii)
  chart.path(points, { ...stroke, color })
  for (const [x, y] of points) chart.mark(x, y, glyph, { fg: color })
}
