import { picture, range } from '@neuralings/lesson-kit/picture'

export default picture<typeof import('./exercise.ts')>({
  type: 'curves',
  x: range(0.005, 1, 200),
  xLabel: 'share of the truth',
  yours: ({ surprise }) => surprise,
  points: [
    [1, 0],
    [0.5, Math.LN2],
    [0.25, 2 * Math.LN2],
    [0.1, Math.LN10],
    [0.05, Math.LN10 + Math.LN2],
    [0.01, 2 * Math.LN10],
  ],
  caption: 'your surprise, and the table: steeper and steeper towards what was ruled out',
})
