import { picture } from '@neuralings/lesson-kit/picture'
import { seven, threeByThree } from '../seven.ts'

const moves = [-2, 0, 2].flatMap(down => [-2, 0, 2].map(right => [down, right] as [number, number]))

export default picture<typeof import('./exercise.ts')>({
  type: 'images',
  pixels: 42 * 42,
  images: ({ shift }) => [threeByThree(moves.map(move => shift(seven(), move)))],
  yours: () => [''],
  caption:
    'one seven, shifted nine ways: 2 pixels up, not at all and down; left, not at all and right',
})
