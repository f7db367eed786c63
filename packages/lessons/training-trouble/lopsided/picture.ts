import { picture, range } from '@neuralings/lesson-kit/picture'

export default picture<unknown, { left: number[] }>({
  type: 'curves',
  x: range(0, 8, 81),
  xLabel: 'steps, as a power of ten',
  // Nobody sees it before the answer is right: it is the answer.
  yours: (_, { left }) => left,
  points: range(0, 8, 17).map(power => [power, 0.5 ** (10 ** power)]),
  caption:
    'what your factor leaves of the distance in metres and millimetres; the dots: standardized',
})
