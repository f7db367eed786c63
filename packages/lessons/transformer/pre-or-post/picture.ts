import { picture, range } from '@neuralings/lesson-kit/picture'
import { usualLengths } from '../depth.ts'

const blocks = range(1, 12, 12)
const pre = usualLengths('pre', 12)

export default picture<typeof import('./exercise.ts')>({
  type: 'curves',
  x: blocks,
  xLabel: 'block',
  yours: ({ lengths }) => lengths('post', 12, 1),
  points: blocks.map((block, i) => [block, pre[i]!]),
  caption:
    'how long the gradient of each block is: your blocks with the norm behind the sum, and as dots with the norm before each part',
})
