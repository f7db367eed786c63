import { picture, range } from '@neuralings/lesson-kit/picture'

export default picture<typeof import('./exercise.ts')>({
  type: 'curves',
  x: range(0, 0.16),
  xLabel: 'learning rate',
  yours:
    ({ factor }) =>
    lr =>
      Math.abs(factor(lr, 14)) ** 20,
  caption: 'what is left of the distance after 20 steps on the taxi’s loss, rate by rate',
})
