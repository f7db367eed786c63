import { picture, range } from '@neuralings/lesson-kit/picture'

export default picture<typeof import('./exercise.ts')>({
  type: 'curves',
  x: range(0, 10),
  xLabel: 'km',
  yours:
    ({ line }) =>
    x =>
      line(x, 2, 3),
  wanted: x => 2 * x + 3,
  points: [
    [1, 5],
    [2, 7],
    [4, 11],
  ],
  caption: 'the taxi: line(x, 2, 3)',
})
