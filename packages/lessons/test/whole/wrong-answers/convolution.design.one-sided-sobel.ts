// wrong: compares with the middle column
// should hear: all else in kernels is right
import type { Image } from './slide.ts'

/** Five kernels of 3 × 3, each by what it does. */
export function kernels(): Record<'blur' | 'sharpen' | 'outline' | 'emboss' | 'sobelX', Image> {
  return {
    blur: [
      [1 / 9, 1 / 9, 1 / 9],
      [1 / 9, 1 / 9, 1 / 9],
      [1 / 9, 1 / 9, 1 / 9],
    ],
    sharpen: [
      [0, -1, 0],
      [-1, 5, -1],
      [0, -1, 0],
    ],
    outline: [
      [-1, -1, -1],
      [-1, 8, -1],
      [-1, -1, -1],
    ],
    emboss: [
      [-2, -1, 0],
      [-1, 1, 1],
      [0, 1, 2],
    ],
    sobelX: [
      [0, -1, 1],
      [0, -2, 2],
      [0, -1, 1],
    ],
  }
}
