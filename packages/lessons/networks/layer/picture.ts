import { picture } from '@neuralings/lesson-kit/picture'
import { tensor } from '@neuralings/tensor'

const x = [
  [1, 0, 0, 0],
  [0, 1, 0, 0],
  [0, 0, 1, 0],
  [0, 0, 0, 1],
]
const w = [
  [3, 1, 0, -2],
  [0, 2, 2, 0],
  [-1, 0, 3, 1],
]
const b = [0, 1, -1]

export default picture<typeof import('./exercise.ts')>({
  type: 'table',
  shape: [4, 3],
  rowLabels: ['only x₁', 'only x₂', 'only x₃', 'only x₄'],
  columnLabels: ['n₁', 'n₂', 'n₃'],
  yours: ({ linear }) => linear(tensor(x), tensor(w), tensor(b)),
  wanted: x.map(row =>
    w.map((weights, n) => row.reduce((sum, v, i) => sum + v * weights[i], b[n])),
  ),
  caption: 'three neurons, each on four examples',
})
