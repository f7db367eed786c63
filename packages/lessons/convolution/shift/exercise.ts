import { type Image, shift } from '../../overfitting/flip-shift-crop/exercise.ts'

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
export function equivarianceError(
  layer: Layer,
  image: Image,
  { by, places, border }: Move,
): number {
  // todo: make both maps; of the columns that count, the largest difference
  const got = layer(shift(image, [0, by]))
  const wanted = shift(layer(image), [0, places])
  let error = 0
  for (let i = 0; i < got.length; i++)
    for (let j = places + border; j < got[0].length - border; j++)
      error = Math.max(error, Math.abs(got[i][j] - wanted[i][j]))
  return error
  // end
}

// todo: how many of the 400 digits the network loses when they are moved by 1 pixel
export const lostByOne: number | undefined = 3
// end

// todo: and by 4 pixels
export const lostByFour: number | undefined = 179
// end
