import { picture, range } from '@neuralings/lesson-kit/picture'

export default picture<typeof import('./exercise.ts')>({
  type: 'curves',
  x: range(-3, 3),
  yours: ({ relu }) => relu,
  wanted: x => Math.max(0, x),
})
