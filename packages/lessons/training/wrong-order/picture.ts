import { variable } from '@neuralings/autograd'
import { picture } from '@neuralings/lesson-kit/picture'

export default picture<typeof import('./exercise.ts')>({
  type: 'curves',
  x: [1, 2, 3, 4, 5, 6, 7, 8],
  xLabel: 'step',
  log: true,
  yours: ({ train }) => train(variable([0]), 8),
  wanted: step => 22.5 / 4 ** (step - 1),
  caption: 'the loss before each step',
})
