import { picture } from '@neuralings/lesson-kit/picture'
import { seven, threeByThree } from '../seven.ts'

const turns = [-60, -45, -30, -15, 0, 15, 30, 45, 60]

export default picture<typeof import('./exercise.ts')>({
  type: 'images',
  pixels: 42 * 42,
  images: ({ rotate }) => [threeByThree(turns.map(degrees => rotate(seven(), degrees)))],
  yours: () => [''],
  caption: 'a seven, turned by your rotate, from −60° to 60° in steps of 15°',
})
