// wrong: 2 pixels lose 36 digits, so 1 loses 18 and 4 lose 72
// should hear: but the run gave (more|less)
import { type Image, shift } from '../overfitting/flip-shift-crop.ts'

/** What makes a map of an image: a convolution, pooling, or several of them. */
export type Layer = (image: Image) => Image

/** How far an image moves to the right, and how far its map should. */
export interface Move {
  /** In pixels of the image. */
  by: number
  /** In columns of the map. */
  places: number
  /** So many columns are left out at either side. */
  border: number
}

/** How far a layer is from going along: the largest difference between the map of the moved image and the moved map. */
export function equivarianceError(layer: Layer, image: Image, { by, places, border }: Move): number {
  const got = layer(shift(image, [0, by]))
  const wanted = shift(layer(image), [0, places])
  const errors = got.flatMap((row, i) =>
    row.slice(places + border, row.length - border).map((v, j) => Math.abs(v - wanted[i][places + border + j])),
  )
  return Math.max(0, ...errors)
}

export const lostByOne: number | undefined = 18

export const lostByFour: number | undefined = 72
