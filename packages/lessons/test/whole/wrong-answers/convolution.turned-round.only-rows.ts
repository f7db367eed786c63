// wrong: turns the rows only
// should hear: Left and right
import type { Image } from './slide.ts'

/**
 * The image through a kernel with an odd number of rows and columns, whose middle goes over every pixel: the size stays.
 * Beyond the edge is 0.
 */
export function filter(image: Image, kernel: Image): Image {
  const middle = (kernel.length - 1) / 2
  const at = (row: number, column: number) => image[row]?.[column] ?? 0
  const seen = (i: number, j: number) => {
    let sum = 0
    for (const [u, weights] of kernel.entries())
      for (const [v, weight] of weights.entries())
        sum += weight * at(i + u - middle, middle + j - v)
    return sum
  }
  return image.map((row, i) => row.map((_, j) => seen(i, j)))
}
