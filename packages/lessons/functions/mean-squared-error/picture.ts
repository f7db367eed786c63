import { picture, range } from '@neuralings/lesson-kit/picture'

const x = [1, 2, 3]
const target = [2, 4, 6]

export default picture<typeof import('./exercise.ts')>({
  type: 'curves',
  x: range(0, 4),
  xLabel: 'w',
  yours:
    ({ mse }) =>
    w =>
      mse(
        x.map(v => w * v),
        target,
      ),
  wanted: w => (14 / 3) * (w - 2) ** 2,
  caption: 'how wrong y = w·x is on (1, 2) (2, 4) (3, 6), for every w',
})
