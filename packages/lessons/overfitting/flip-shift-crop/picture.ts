import { picture } from '@neuralings/lesson-kit/picture'
import { seven } from '../seven.ts'

const moves = [-2, 0, 2].flatMap(down => [-2, 0, 2].map(right => [down, right] as [number, number]))

export default picture<typeof import('./exercise.ts')>({
  type: 'images',
  pixels: 14 * 14,
  images: ({ shift }) => moves.map(move => shift(seven(), move)),
  yours: () => moves.map(move => move.join(', ')),
  caption: 'one seven, shifted nine ways: [down, right]',
})
