import { picture } from '@neuralings/lesson-kit/picture'
import { cosine, dot, keys, names, query } from './keys.ts'

const share = (numbers: number[]) => numbers.map(v => v / Math.max(...numbers))

export default picture<typeof import('./exercise.ts')>({
  type: 'table',
  shape: [2, 4],
  rowLabels: ['dot', 'cosine'],
  columnLabels: names,
  yours: () => [
    share(names.map(name => dot(query, keys[name]))),
    share(names.map(name => cosine(query, keys[name]))),
  ],
  caption: 'how close each key is, by the dot product and by the cosine; the closest is 1',
})
