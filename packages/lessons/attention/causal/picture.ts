import { picture } from '@neuralings/lesson-kit/picture'

const words = ['the', 'cat', 'sat', 'on', 'the', 'mat']

export default picture<typeof import('./exercise.ts')>({
  type: 'table',
  shape: [6, 6],
  rowLabels: words,
  columnLabels: words,
  yours: ({ causalMask }) => causalMask(6),
  wanted: words.flatMap((_, i) => words.map((_, j) => Number(j <= i))),
  caption: 'who sees whom: each row a word that asks',
})
