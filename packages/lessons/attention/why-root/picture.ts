import { picture } from '@neuralings/lesson-kit/picture'
import { measured } from './drawn.ts'

export default picture<typeof import('./exercise.ts')>({
  type: 'table',
  shape: [6, 20],
  rowLabels: [...measured.map(({ d }) => `d = ${d}`), ...measured.map(({ d }) => `d = ${d}, √d`)],
  yours: () => [...measured.map(({ bare }) => bare), ...measured.map(({ rooted }) => rooted)],
  caption: 'the shares of 20 keys, the largest first: as they are, and divided by the root',
})
