import { picture } from '@neuralings/lesson-kit/picture'
import { seven } from '../../overfitting/seven.ts'

const kernels = [
  [[0, 0, 0], [0, 1, 0], [0, 0, 0]], // biome-ignore format: one kernel a line
  [[1, 1, 1], [1, 1, 1], [1, 1, 1]], // biome-ignore format: one kernel a line
  [[-1, 0, 1], [-1, 0, 1], [-1, 0, 1]], // biome-ignore format: one kernel a line
]

export default picture<typeof import('./exercise.ts')>({
  type: 'images',
  pixels: 14 * 14,
  images: ({ slide }) => kernels.map(kernel => slide(seven(), kernel, { padding: 1 })),
  yours: () => ['1', '1 1 1', '-1 0 1'],
  caption: 'a seven through your slide: a 1 in the middle; nine ones; left against right',
})
