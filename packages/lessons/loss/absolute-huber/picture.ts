import { picture, range } from '@neuralings/lesson-kit/picture'

export default picture<typeof import('./exercise.ts')>({
  type: 'curves',
  x: range(-6, 6, 121),
  xLabel: 'error',
  yours:
    ({ huberSlope }) =>
    e =>
      huberSlope(e, 2),
  wanted: e => Math.max(-2, Math.min(2, e)),
  caption: 'how hard an error pulls, with delta = 2: a spring in the middle, ropes on both sides',
})
