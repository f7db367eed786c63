// Layers that make a map of an image, and a digit on paper wide enough to move it.
import { seven } from '../../overfitting/seven.ts'
import type { Layer } from './exercise.ts'

type Image = Parameters<Layer>[0]

/** The largest of each window of 2 × 2; the last row and column may stand alone. */
export const pool: Layer = image => {
  const at = (i: number, j: number) => image[i]?.[j] ?? -Infinity
  const [height, width] = [image.length, image[0]!.length].map(side => Math.ceil(side / 2))
  return Array.from({ length: height! }, (_, i) =>
    Array.from(
      { length: width! },
      (_, j) =>
      Math.max(at(2 * i, 2 * j), at(2 * i, 2 * j + 1), at(2 * i + 1, 2 * j), at(2 * i + 1, 2 * j + 1)), // biome-ignore format: one window
    ),
  )
}

/** How much darker it is on the right of a pixel than on its left, and what ReLU leaves of that. */
export const convolve: Layer = image =>
  image.map(row => row.map((_, j) => Math.max(0, (row[j + 1] ?? 0) - (row[j - 1] ?? 0))))

/** Both, twice: four pixels become one place. */
export const twice: Layer = image => pool(convolve(pool(convolve(image))))

/** A seven with room to move: 14 × 32, a little different everywhere. */
export const roomy: Image = seven().map((row, i) =>
  [...row, ...Array<number>(18).fill(0)].map((ink, j) => ink * (1 + ((5 * i + 3 * j) % 7) / 7)),
)
