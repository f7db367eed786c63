import { picture } from '@neuralings/lesson-kit/picture'
import { apart, names } from '../readers.ts'

export default picture<typeof import('./exercise.ts')>({
  type: 'bars',
  labels: names,
  yours: () => names.map(name => (apart(name) < 1e-9 ? 0 : apart(name))),
  caption: 'how far apart the two outputs are: without order, four of six pairs are the same',
})
