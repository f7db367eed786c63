import { picture, range } from '@neuralings/lesson-kit/picture'

const x = [1, 2, 4]
const y = [5, 7, 11]
const taxi = (w: number, b: number): number =>
  x.reduce((sum, xi, i) => sum + (w * xi + b - y[i]!) ** 2 / 3, 0)

export default picture<typeof import('./exercise.ts')>({
  type: 'curves',
  x: range(-1, 5),
  xLabel: 'w',
  yours:
    ({ gradient }) =>
    w =>
      gradient(taxi, w, 0)[1],
  wanted: w => (14 * w - 46) / 3,
  caption: 'how steep the taxi’s loss is along b, at b = 0: it depends on w, too',
})
