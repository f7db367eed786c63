import { picture } from '@neuralings/lesson-kit/picture'

const words = ['cat', 'dog', 'treaty', 'corn', 'october']

export default picture<typeof import('./exercise.ts')>({
  type: 'table',
  shape: [5, 5],
  rowLabels: words,
  columnLabels: words,
  yours: ({ oneHot }) => {
    const rows = oneHot([0, 1, 2, 3, 4], 5)
    return rows.map(x => rows.map(y => Math.hypot(...x.map((v, i) => v - y[i]!))))
  },
  caption: 'how far apart your rows are: each word from itself 0, any two words the same',
})
