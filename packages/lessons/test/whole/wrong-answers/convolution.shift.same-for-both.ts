// wrong: moves both by the pixels
// should hear: `places`
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
  const a = layer(shift(image, [0, by]))
  const b = shift(layer(image), [0, by])
  let worst = 0
  a.forEach((row, i) => {
    for (let j = places + border; j < row.length - border; j++) worst = Math.max(worst, Math.abs(row[j] - b[i][j]))
  })
  return worst
}

export const lostByOne: number | undefined = 3

export const lostByFour: number | undefined = 180
