import { picture } from '@neuralings/lesson-kit/picture'
import { seven } from '../../overfitting/seven.ts'

/** The seven, a little different everywhere, so that each window has one winner. */
const uneven = seven().map((row, i) => row.map((ink, j) => ink * (1 + ((5 * i + 3 * j) % 7) / 7)))
const ones = Array.from({ length: 7 }, () => Array<number>(7).fill(1))

/** Each pixel of a small picture four times. */
const enlarged = (plane: number[][]) =>
  plane.flatMap(row => Array(2).fill(row.flatMap(v => [v, v])))

export default picture<typeof import('./exercise.ts')>({
  type: 'images',
  pixels: 14 * 14,
  images: ({ maxPool, maxPoolGradient }) => [
    uneven,
    enlarged(maxPool(uneven, 2)),
    maxPoolGradient(uneven, 2, ones),
  ],
  yours: () => ['before', 'pooled', 'winners'],
  caption: 'an uneven seven; the largest of each window; where the gradient goes back to',
})
