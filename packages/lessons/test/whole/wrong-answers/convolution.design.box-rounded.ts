// wrong: a blur of rounded ninths
// should hear: blur|even
import type { Image } from './slide.ts'

/** Five kernels of 3 × 3, each by what it does. */
export function kernels(): Record<'blur' | 'sharpen' | 'outline' | 'emboss' | 'sobelX', Image> {
  return {
    blur: [
      [0.1, 0.1, 0.1],
      [0.1, 0.1, 0.1],
      [0.1, 0.1, 0.1],
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
      [-1, 0, 1],
      [-2, 0, 2],
      [-1, 0, 1],
    ],
  }
}
