import { variable } from '@neuralings/autograd'
import { picture } from '@neuralings/lesson-kit/picture'
import { arange, reshape } from '@neuralings/tensor'

// Three words of eight numbers: word 0 has 0 to 7, word 1 has 8 to 15.
const x = () => variable(reshape(arange(24), [3, 8]))
const count = (n: number) => Array.from({ length: n }, (_, i) => i)

export default picture<typeof import('./exercise.ts')>({
  type: 'table',
  shape: [6, 4],
  rowLabels: count(6).map(row => `head ${Math.floor(row / 3)}, word ${row % 3}`),
  yours: ({ splitHeads }) => splitHeads(x(), 2),
  wanted: count(6).flatMap(row => count(4).map(c => 8 * (row % 3) + 4 * Math.floor(row / 3) + c)),
  caption: 'three words of eight numbers, 0 to 23, in two heads',
})
