import { picture } from '@neuralings/lesson-kit/picture'
import { seven } from '../../overfitting/seven.ts'

const right = [
  [0, 0, 0],
  [-1, 0, 1],
  [0, 0, 0],
]

export default picture<typeof import('./exercise.ts')>({
  type: 'images',
  pixels: 14 * 14,
  images: ({ filter }) => [
    filter(seven(), right),
    filter(seven(), right.map(row => row.toReversed()).toReversed()),
  ],
  yours: () => ['-1 0 1', '1 0 -1'],
  caption: 'your filter, and the same kernel turned round: bright and dark are exchanged',
})
