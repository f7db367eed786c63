import { picture } from '@neuralings/lesson-kit/picture'

type Kept = Record<'oneHead' | 'twoHeads', [number, number]>

export default picture<unknown, Kept>({
  type: 'bars',
  labels: ['one head: first', 'one head: second', 'two heads: first', 'two heads: second'],
  yours: (_, { oneHead, twoHeads }) => [...oneHead, ...twoHeads],
  caption: 'the share of held-out rows that your heads answer',
})
