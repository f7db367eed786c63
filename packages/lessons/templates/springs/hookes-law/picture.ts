import { picture, range } from '@neuralings/lesson-kit/picture'

export default picture<typeof import('./exercise.ts')>({
  type: 'curves',
  x: range(-2, 2),
  yours:
    ({ hookesLaw }) =>
    x =>
      hookesLaw(3, x),
  wanted: x => -3 * x,
  caption: 'the force of a spring of stiffness 3',
})
