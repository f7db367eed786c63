import { picture, range } from '@neuralings/lesson-kit/picture'

const powers = range(0, 8, 81)

export default picture<typeof import('./exercise.ts')>({
  type: 'curves',
  x: powers,
  xLabel: 'steps, as a power of ten',
  yours: ({ left }) => powers.map(power => left(10 ** power, { lr: 0.25e-6, c: 2 })),
  points: range(0, 8, 17).map(power => [power, 0.5 ** (10 ** power)]),
  caption:
    'what your factor leaves of the distance in metres and millimetres; the dots: standardized',
})
