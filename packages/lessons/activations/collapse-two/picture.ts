import { picture, range } from '@neuralings/lesson-kit/picture'

export default picture<typeof import('./exercise.ts')>({
  type: 'curves',
  x: range(-1, 3),
  yours:
    ({ slope, start }) =>
    x =>
      slope(2, 1, 3, -4) * x + start(2, 1, 3, -4),
  points: [
    [0, -1],
    [1, 5],
    [2, 11],
  ],
  caption: 'your single line, and the points of the table',
})
