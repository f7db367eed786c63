// The ground of a contour map: each cell lies in one of ten bands, from low to high. Where one band
// ends and the next begins, the value is the same all along: that is a contour line.
import type { Chart } from './chart.ts'
import type { Range } from './range.ts'
import { rangeOf, shareOf } from './range.ts'

export interface GroundOptions {
  /** The values at the two ends of the shades; without it, the least and the greatest in sight. */
  range?: Range
  /** Bands of equal factors, not of equal differences. What is not above 0 counts as the lowest. */
  logShades?: boolean
}

export interface GroundCell {
  column: number
  row: number
  /** From 0, the lowest, to `bands` - 1; NaN where there is no number. */
  band: number
}

export const bands = 10

/** The cells of a chart with the band that f lies in at the middle of each. */
export function groundOf(
  f: (x: number, y: number) => number,
  { chart, range, logShades: log = false }: GroundOptions & { chart: Chart },
): GroundCell[] {
  const { width, height } = chart.area
  const values = Array.from({ length: width * height }, (_, i) => {
    const column = i % width
    const row = Math.floor(i / width)
    return { column, row, value: f(...chart.placeAt(2 * column + 0.5, 4 * row + 1.5)) }
  })
  const ends = range ?? rangeOf('contourMap', values.map(({ value }) => value), { log }) // biome-ignore format: one thought
  return values.map(({ value, ...cell }) => ({ ...cell, band: bandOf(value, { ends, log }) }))
}

function bandOf(value: number, { ends, log }: { ends: Range; log: boolean }): number {
  if (Number.isNaN(value)) return value
  const measure = log ? Math.log : (v: number) => v
  const [low, high] = ends
  const inside = Math.min(high, Math.max(low, value))
  const share = shareOf(measure(inside), [measure(low), measure(high)])
  return Math.min(bands - 1, Math.floor(share * bands))
}
