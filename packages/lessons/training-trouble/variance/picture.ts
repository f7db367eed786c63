import { picture, range } from '@neuralings/lesson-kit/picture'

export default picture<typeof import('./exercise.ts')>({
  type: 'curves',
  x: range(1, 64, 64),
  xLabel: 'products in the sum',
  yours:
    ({ outputVariance }) =>
    n =>
      outputVariance(n, { input: 1, weight: 1 }),
  wanted: n => n,
  points: [
    [4, 4],
    [16, 16],
    [64, 65],
  ],
  caption: 'your formula, and the three experiments',
})
