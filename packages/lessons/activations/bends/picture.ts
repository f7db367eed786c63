import { picture, range } from '@neuralings/lesson-kit/picture'

export default picture<typeof import('./exercise.ts')>({
  type: 'curves',
  x: range(-2.5, 2.5),
  yours: ({ bent }) => bent,
  points: [
    [-2, 4],
    [-1, 1],
    [0, 0],
    [1, 1],
    [2, 4],
  ],
  caption: 'your bent(x) and the five points',
})
