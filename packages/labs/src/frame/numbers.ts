// A plane with numbers along its two axes: without them a picture says how, and not how much.

import type { Range } from '@neuralings/plots'
import { Picture } from '@neuralings/plots'
import { textWidth } from '@neuralings/plots/text'
import { writer } from './page.ts'
import { Plane } from './plane.ts'

interface Numbered {
  x: Range
  y: Range
  /** The numbers that stand below the plane, and to its left. */
  xs: readonly number[]
  ys: readonly number[]
}

/** Columns to the left of the plane. */
export const gutter = 3

/** Draws on a plane that leaves the left and the lower edge of the picture to the numbers. */
export function numbered(
  picture: Picture,
  { x, y, xs, ys }: Numbered,
  draw: (plane: Plane) => void,
): void {
  const { width, height, ascii } = picture
  const body = new Picture({ width: width - gutter, height: Math.max(1, height - 1), ascii })
  const plane = new Plane(body, { x, y })
  plane.axes()
  draw(plane)
  picture.place(gutter, 0, body)
  const write = writer(picture)
  for (const value of apart(ys, value => plane.cellAt([0, value])[1], 2)) {
    const label = signed(value)
    write(gutter - 1 - textWidth(label), plane.cellAt([0, value])[1], label, 'dim')
  }
  for (const value of apart(xs, value => plane.cellAt([value, 0])[0], 4)) {
    const label = signed(value)
    // The digit, not its sign, stands under the place.
    const column = gutter + plane.cellAt([value, 0])[0] - (textWidth(label) - 1)
    write(Math.min(column, width - textWidth(label)), height - 1, label, 'dim')
  }
}

const signed = (value: number): string => String(value).replace('-', '−')

/** The values that do not come too near to each other. The middle one stays: it is the axis. */
function apart(values: readonly number[], placeOf: (value: number) => number, least: number) {
  const middle = Math.floor(values.length / 2)
  const gap = Math.abs(placeOf(values[middle]) - placeOf(values[middle - 1]))
  const step = Math.max(1, Math.ceil(least / Math.max(1, gap)))
  return values.filter((_, i) => (i - middle) % step === 0)
}
