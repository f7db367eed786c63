import { picture, range } from '@neuralings/lesson-kit/picture'

export default picture<typeof import('./exercise.ts')>({
  type: 'curves',
  x: range(-1, 5),
  xLabel: 'w',
  yours:
    ({ slope }) =>
    w =>
      slope(v => 7 * (v - 2) ** 2, w, 1),
  wanted: w => 14 * (w - 2),
  caption: 'the slope of the taxi’s loss at each w: yours with h = 1; dashed, the exact one',
})
