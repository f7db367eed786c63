import { picture } from '@neuralings/lesson-kit/picture'

export default picture<typeof import('./exercise.ts')>({
  type: 'bars',
  labels: ['784 to 128', '128 to 10', 'together'],
  yours: ({ parameterCount }) =>
    [
      [784, 128],
      [128, 10],
      [784, 128, 10],
    ].map(sizes => parameterCount(sizes)),
  wanted: [100_480, 1290, 101_770],
  caption: 'the network that will read digits',
})
