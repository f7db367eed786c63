import { picture, range } from '@neuralings/lesson-kit/picture'

/** The parabola through the first look that turns at `bottom`, at the height `lowest`. */
const through = (bottom: number, lowest: number) => (w: number) =>
  lowest + ((11 - lowest) / bottom ** 2) * (w - bottom) ** 2

export default picture<typeof import('./exercise.ts')>({
  type: 'curves',
  x: range(-0.2, 3.2),
  xLabel: 'w',
  yours: ({ bottom, lowest }) =>
    bottom === undefined || lowest === undefined ? [] : through(bottom, lowest),
  points: [
    [0, 11],
    [1, 3],
    [2, 3],
  ],
  caption: 'the parabola with your bottom, and the three looks',
})
