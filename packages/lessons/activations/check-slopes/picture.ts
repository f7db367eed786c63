import { picture, range } from '@neuralings/lesson-kit/picture'

export default picture<typeof import('./exercise.ts')>({
  type: 'curves',
  x: range(-4, 4),
  yours:
    ({ slopeAt, candidates, wrong }) =>
    x =>
      slopeAt(candidates[wrong!].f, x),
  caption: 'the slope that nobody told you: measured by your slopeAt',
})
