import { picture } from '@neuralings/lesson-kit/picture'
import { seven } from '../../overfitting/seven.ts'

const names = ['blur', 'sharpen', 'outline', 'emboss', 'sobelX'] as const

/** What a kernel of 3 × 3 makes of the seven. */
function through(kernel: number[][]): number[][] {
  const image = seven()
  return image.map((row, i) =>
    row.map((_, j) =>
      kernel.reduce(
        (sum, weights, u) =>
          sum + weights.reduce((s, w, v) => s + w * (image[i + u - 1]?.[j + v - 1] ?? 0), 0),
        0,
      ),
    ),
  )
}

export default picture<typeof import('./exercise.ts')>({
  type: 'images',
  pixels: 14 * 14,
  images: file => names.map(name => through(file.kernels()[name])),
  yours: () => [...names],
  caption: 'a seven through your kernels',
})
