import { picture } from '@neuralings/lesson-kit/picture'

const kinds = ['recurrent', 'attention'] as const
const lengths = [10, 100, 1000, 10_000]
const [d, layers] = [512, 6]

const columns = (cells: string[]) =>
  cells.map((cell, i) => cell.padStart(i === 0 ? 6 : 18)).join('')
const millions = (count: number) => `${(count / 1e6).toLocaleString('en')} M`

export default picture<typeof import('./exercise.ts')>({
  type: 'text',
  yours: ({ waiting, work }) => [
    columns(['T', ...kinds.map(kind => `${kind} waits`), ...kinds.map(kind => `${kind} works`)]),
    ...lengths.map(T => {
      const waits = kinds.map(kind => waiting(T, { kind, layers, writing: false }))
      const works = kinds.map(kind => millions(work(T, { kind, d })))
      return columns([T, ...waits].map(n => n.toLocaleString('en')).concat(works))
    }),
  ],
  caption:
    'reading with 6 layers of 512 numbers: steps that wait for each other, multiplications in a layer',
})
