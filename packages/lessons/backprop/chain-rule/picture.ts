import { picture, range } from '@neuralings/lesson-kit/picture'

const h = 1e-5

export default picture<typeof import('./exercise.ts')>({
  type: 'curves',
  x: range(-1.5, 1),
  yours: ({ derivative }) => derivative,
  wanted: x => ((2 * (x + h) + 1) ** 3 - (2 * (x - h) + 1) ** 3) / (2 * h),
  caption: 'how fast (2x + 1)³ moves, by your formula and by nudging',
})
