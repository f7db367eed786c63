// wrong: forgets that a difference may be below 0
// should hear: below 0
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
  let error = 0
  for (let i = 0; i < got.length; i++) {
    for (let j = places + border; j < got[i].length - border; j++) {
      const difference = got[i][j] - wanted[i][j]
      if (difference > error) error = difference
    }
  }
  return error
}

export const lostByOne: number | undefined = 3

export const lostByFour: number | undefined = 180
