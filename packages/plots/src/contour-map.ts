// A function of two numbers seen from above, in shades: its contour lines are where one shade meets the next.
// On it lie the trails of those who walk there. Made for the loss over two weights, and the way down.
import { Chart } from './chart.ts'
import { type AxisOptions, axisOptions } from './chart-options.ts'
import { accents, type Color, hasShades } from './color.ts'
import { bands, type GroundCell, type GroundOptions, groundOf } from './contour-ground.ts'
import { cellsUnder, drawTrail, pairs, type Trail, trailLegend, trailsOf } from './contour-trail.ts'
import { checkOptions, pick } from './options.ts'
import { type Range, requireRange } from './range.ts'
import { sequential, shade } from './shades.ts'
import type { Rows } from './values.ts'

export interface ContourMapOptions extends AxisOptions, GroundOptions {
  xRange: Range
  yRange: Range
  /** Where somebody went, `[n, 2]`; several trails by name, which the legend shows. */
  trail?: Rows | Readonly<Record<string, Rows>>
  /** Places `[n, 2]` to be marked with a cross. */
  minima?: Rows
}

// A coloured ground is dark, so what lies on it is bright: the accents, with more light.
const white: Color = [255, 255, 255]
const bright: Color[] = [
  [178, 216, 255],
  [255, 184, 77],
  [126, 232, 180],
  [255, 172, 226],
]

/**
 * Draws f(x, y) as shades, the darker the character (or the lighter the colour) the larger. With `logShades`, shades
 * are equal factors apart. Every point of a trail has its mark, and lines join them. Where f is NaN the ground
 * is empty.
 *
 * @throws RangeError when f is finite nowhere in sight, or when a trail is not of pairs.
 * @example
 * const bowl = (x: number, y: number) => x ** 2 + 4 * y ** 2
 * const trail = [[-3, 1], [-2, -0.5], [-1, 0.2], [-0.2, 0]]
 * console.log(contourMap(bowl, { xRange: [-4, 4], yRange: [-2, 2], trail, width: 36, height: 11 }))
 * //  2 ┤▓▓▓▓▒▒▒▒▒▒▒▒░░░░░░░░▒▒▒▒▒▒▒▒▓▓▓▓
 * //    │▒▒▒▒▒▒░░░░░░░░░░░░░░░░░░░░▒▒▒▒▒▒
 * //    │▒▒▒░●░░░░░            ░░░░░░░▒▒▒
 * //    │▒░░░░⠳⡀                  ░░░░░░▒
 * //  0 ┤▒░░░░░⠑⡄  ⡠⠒●⠒⠒●         ░░░░░░▒
 * //    │▒░░░░░░⠘●⠉               ░░░░░░▒
 * //    │▒▒▒░░░░░░░            ░░░░░░░▒▒▒
 * //    │▒▒▒▒▒▒░░░░░░░░░░░░░░░░░░░░▒▒▒▒▒▒
 * // -2 ┤▓▓▓▓▒▒▒▒▒▒▒▒░░░░░░░░▒▒▒▒▒▒▒▒▓▓▓▓
 * //    └┬───────┬───────┬──────┬───────┬
 * //     -4      -2      0      2       4
 */
export function contourMap(
  f: (x: number, y: number) => number,
  options: ContourMapOptions,
): string {
  checkOptions('contourMap', options, [...axisOptions, 'range', 'logShades', 'trail', 'minima'])
  requireRange('contourMap', 'xRange', options.xRange)
  requireRange('contourMap', 'yRange', options.yRange)
  const { color = 'none', ascii = false } = options
  const trails = trailsOf(options.trail ?? {})
  const isColored = hasShades(color) && !ascii
  const colors = isColored ? bright : accents
  const chart = new Chart({
    ...pick(options, axisOptions),
    legend: trailLegend(trails, ascii),
  })
  const ground = groundOf(f, { ...options, chart })
  if (isColored) paintGround(chart, ground)
  else shadeGround(chart, { ground, trails })
  trails.forEach(({ points }, index) => {
    drawTrail(chart, points, { index, color: colors[index % colors.length] })
  })
  for (const [x, y] of pairs(options.minima ?? []))
    chart.mark(x, y, ascii ? '@' : '✕', { fg: isColored ? white : undefined })
  return chart.toString()
}

// The bright half of the scale is left to what lies on the ground.
const tints = Array.from({ length: bands }, (_, band) => sequential((0.45 * band) / (bands - 1)))

function paintGround({ area }: Chart, ground: readonly GroundCell[]): void {
  for (const { column, row, band } of ground)
    if (!Number.isNaN(band)) area.fill(column, row, tints[band])
}

/** A character would hide the trail, so the cells that it goes through get none. */
function shadeGround(
  chart: Chart,
  { ground, trails }: { ground: readonly GroundCell[]; trails: readonly Trail[] },
): void {
  const { area } = chart
  // The darkest characters are left out: a trail could not be told from them.
  const darkest = area.ascii ? 0.45 : 0.75
  const walked = new Set(trails.flatMap(({ points }) => cellsUnder(chart, points)))
  for (const { column, row, band } of ground)
    if (!Number.isNaN(band) && !walked.has(`${column},${row}`))
      area.put(column, row, shade((darkest * band) / (bands - 1), area.ascii), { fg: 'dim' })
}
