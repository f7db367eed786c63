import { picture } from '@neuralings/lesson-kit/picture'

const factor = 1 - 14 * 0.12

export default picture<typeof import('./exercise.ts')>({
  type: 'curves',
  x: Array.from({ length: 21 }, (_, i) => i),
  xLabel: 'step',
  // The way of the middle one, once it has been foretold.
  yours: ({ second }) => (second === 'arrives' ? step => 2 - 2 * factor ** step : []),
  caption: 'w with a rate of 0.12: to and fro, and nearer each time',
})
