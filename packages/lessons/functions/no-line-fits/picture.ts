import { picture, range } from '@neuralings/lesson-kit/picture'

// The best line with a given slope goes through the middle of the table, (0, 2).
export default picture<typeof import('./exercise.ts')>({
  type: 'curves',
  x: range(-2.2, 2.2),
  yours: ({ answer }) => (answer === undefined ? [] : x => answer * x + 2),
  points: [
    [-2, 4],
    [-1, 1],
    [0, 0],
    [1, 1],
    [2, 4],
  ],
  caption: 'a line with your slope, at its best height',
})
