import { picture } from '@neuralings/lesson-kit/picture'
import { tensor } from '@neuralings/tensor'
import { seven } from '../../overfitting/seven.ts'

const level = [[-1, -1, -1], [0, 0, 0], [1, 1, 1]] // biome-ignore format: one kernel a line
const upright = [[-1, 0, 1], [-1, 0, 1], [-1, 0, 1]] // biome-ignore format: one kernel a line
const blank = [[0, 0, 0], [0, 0, 0], [0, 0, 0]] // biome-ignore format: one kernel a line

/** A channel with the seven, and one with the seven in a mirror. */
const x = tensor([[seven(), seven().map(row => row.toReversed())]])
const weight = tensor([[upright, blank], [blank, level], [upright, level]]) // biome-ignore format: one line

export default picture<typeof import('./exercise.ts')>({
  type: 'images',
  pixels: 14 * 14,
  images: ({ conv2d }) => (conv2d(x, weight, { padding: 1 }).toArray() as number[][][][])[0]!,
  yours: () => ['1st', '2nd', 'both'],
  caption: 'two channels in, a seven and its mirror image; three channels out of your conv2d',
})
