import { picture } from '@neuralings/lesson-kit/picture'
import { seven } from '../seven.ts'

const turns = [-30, -15, 0, 15, 30, 45]

export default picture<typeof import('./exercise.ts')>({
  type: 'images',
  pixels: 14 * 14,
  images: ({ rotate }) => turns.map(degrees => rotate(seven(), degrees)),
  yours: () => turns.map(degrees => `${degrees}°`),
  caption: 'a seven, turned by your rotate',
})
