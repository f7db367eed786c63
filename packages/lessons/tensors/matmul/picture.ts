import { picture } from '@neuralings/lesson-kit/picture'
import { beside, grid } from '@neuralings/plots'

const a = [[1, 2, 3], [4, 5, 6]] // biome-ignore format: rows
const b = [[1, 0, 2, 7], [0, 1, 5, 8], [2, 0, 1, 9]] // biome-ignore format: rows
const [i, j] = [1, 2]

const viewOf = (rows: number[][]) => ({
  data: rows.flat(),
  shape: [rows.length, rows[0].length],
  strides: [rows[0].length, 1],
  offset: 0,
})

export default picture<typeof import('./exercise.ts')>({
  type: 'text',
  yours: ({ dot, matmul }) => {
    const { data } = matmul(viewOf(a), viewOf(b))
    const c = [0, 4].map(start => Array.from({ length: 4 }, (_, at) => data[start + at]))
    const row = a[i]
    const column = b.map(numbers => numbers[j])
    const [left, above, result] = [
      grid(a, { lit: at => at === i }),
      grid(b, { lit: (_, at) => at === j }),
      grid(c, { lit: (y, x) => y === i && x === j }),
    ]
    const corner = left.replace(/[^\n]/g, ' ')
    const terms = row.map((v, k) => `${v}·${column[k]}`).join(' + ')
    const rows = [beside([corner, above]), beside([left, result])].join('\n\n')
    return [...rows.split('\n'), '', `${terms} = ${dot(row, column)}`]
  },
  caption: 'A left, B above, and A·B: one row meets one column',
})
