import { picture, range } from '@neuralings/lesson-kit/picture'

export default picture<typeof import('./exercise.ts')>({
  type: 'curves',
  x: range(-2, 2),
  yours:
    ({ numericGradient }) =>
    x =>
      numericGradient(([v]) => v ** 3 - 3 * v, [x]),
  wanted: x => 3 * x ** 2 - 3,
  caption: 'how fast x³ − 3x moves, by your nudges and by its formula',
})
