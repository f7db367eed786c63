import { picture } from '@neuralings/lesson-kit/picture'

export default picture<typeof import('./exercise.ts')>({
  type: 'curves',
  x: Array.from({ length: 13 }, (_, i) => i),
  xLabel: 'step',
  yours: ({ descend }) => descend(w => 7 * (w - 2) ** 2, 0, { lr: 0.03, steps: 12 }),
  wanted: step => 2 - 2 * (1 - 14 * 0.03) ** step,
  caption: 'where w is after each of your steps, with a rate of 0.03',
})
