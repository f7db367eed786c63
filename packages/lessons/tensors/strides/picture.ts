import { picture } from '@neuralings/lesson-kit/picture'

const shape = [3, 4]
const lit = [1, 2]
const isLit = (i: number, j: number): boolean => i === lit[0] && j === lit[1]
const cell = (text: string | number, marked: boolean): string =>
  (marked ? `[${text}]` : `${text} `).padStart(5)

export default picture<typeof import('./exercise.ts')>({
  type: 'text',
  yours: ({ place, rowMajor }) => {
    const view = { data: [], shape, strides: rowMajor(shape), offset: 0 }
    const rows = [0, 1, 2].map(i => [0, 1, 2, 3].map(j => place(view, [i, j])))
    const found = rows[lit[0]][lit[1]]
    return [
      ...rows.map((row, i) => row.map((at, j) => cell(at, isLit(i, j))).join('')),
      '',
      ` ${[...Array(12).keys()].join(' ')} `.replace(` ${found} `, `[${found}]`),
    ]
  },
  caption: 'row 1, column 2 on the grid, and where it lies in the array',
})
