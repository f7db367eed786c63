import { picture, range } from '@neuralings/lesson-kit/picture'

export default picture<typeof import('./exercise.ts')>({
  type: 'curves',
  x: range(-4, 4),
  yours: ({ tanh }) => tanh,
  wanted: Math.tanh,
  caption: 'your tanh',
})
