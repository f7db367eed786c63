import { picture, range } from '@neuralings/lesson-kit/picture'

export default picture<typeof import('./exercise.ts')>({
  type: 'curves',
  x: range(-2, 4),
  yours: ({ leastSquares }) => {
    const { weight, bias } = leastSquares([-1, 0, 2, 3], [0, 2, 4, 6])
    return x => weight * x + bias
  },
  points: [
    [-1, 0],
    [0, 2],
    [2, 4],
    [3, 6],
  ],
  caption: 'your line, and the points of the table',
})
