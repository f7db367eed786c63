import type { Image } from '../slide/exercise.ts'

/** Five kernels of 3 × 3, each by what it does. */
export function kernels(): Record<'blur' | 'sharpen' | 'outline' | 'emboss' | 'sobelX', Image> {
  // todo: 45 numbers; the table of the task says what each kernel does
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
      [-1, 0, 1],
      [-2, 0, 2],
      [-1, 0, 1],
    ],
  }
  // end
}
