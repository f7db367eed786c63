// wrong: the rows above and below of sobelX are zeros
// should hear: Only the middle row
import type { Image } from './slide.ts'

export function kernels(): Record<'blur' | 'sharpen' | 'outline' | 'emboss' | 'sobelX', Image> {
  return {
    blur: Array.from({ length: 3 }, () => [1 / 9, 1 / 9, 1 / 9]),
    sharpen: [[0, -1, 0], [-1, 5, -1], [0, -1, 0]],
    outline: [[-1, -1, -1], [-1, 8, -1], [-1, -1, -1]],
    emboss: [[-2, -1, 0], [-1, 1, 1], [0, 1, 2]],
    sobelX: [[0, 0, 0], [-1, 0, 1], [0, 0, 0]],
  }
}
