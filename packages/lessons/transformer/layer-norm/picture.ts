import { variable } from '@neuralings/autograd'
import { picture, range } from '@neuralings/lesson-kit/picture'

const columns = range(1, 12, 12)
const row = [3.4, 6.1, 5.2, 2.7, 7.9, 4.4, 5.8, 3.1, 6.6, 4.9, 5.5, 3.9]

export default picture<typeof import('./exercise.ts')>({
  type: 'curves',
  x: columns,
  xLabel: 'column',
  yours: ({ layerNorm }) => {
    const [weight, bias] = [1, 0].map(v => variable(row.map(() => v)))
    const y = layerNorm(variable([row]), { weight: weight!, bias: bias! })
    return (y.data.toArray() as number[][])[0]!
  },
  points: columns.map((column, i) => [column, row[i]!]),
  caption: 'a row as it came in, as dots, and what your layerNorm makes of it',
})
