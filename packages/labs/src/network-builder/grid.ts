// A large picture asks for a score at ten thousand places, thirty times a second. Asking the network on a
// grid, and going straight from grid point to grid point in between, shows the same and takes no longer in a
// larger window.
import type { Point, Range } from '@neuralings/plots'
import { mix, share } from '../frame/plane.ts'

type Field = (places: Point[]) => number[]

interface Grid {
  xRange: Range
  yRange: Range
}

const columns = 56
const rows = 40

/** The field at these places: exactly where they are few, bilinear between the points of a grid otherwise. */
export function onGrid(field: Field, { xRange, yRange }: Grid): Field {
  return places => {
    if (places.length <= columns * rows) return field(places)
    const at = (i: number) =>
      [
        mix(xRange, (i % columns) / (columns - 1)),
        mix(yRange, Math.floor(i / columns) / (rows - 1)),
      ] as const
    const values = field(Array.from({ length: columns * rows }, (_, i) => at(i)))
    return places.map(([x, y]) =>
      between(values, share(xRange, x) * (columns - 1), share(yRange, y) * (rows - 1)),
    )
  }
}

/** The value at a place among the grid points, a mix of the four around it. */
function between(values: readonly number[], column: number, row: number): number {
  const left = Math.min(columns - 2, Math.max(0, Math.floor(column)))
  const top = Math.min(rows - 2, Math.max(0, Math.floor(row)))
  const across = (i: number) => mix([values[i], values[i + 1]], column - left)
  return mix([across(top * columns + left), across((top + 1) * columns + left)], row - top)
}
