import { picture } from '@neuralings/lesson-kit/picture'

const kinds = ['recurrent', 'attention'] as const
const lengths = [10, 100, 1000, 10_000]
const [d, layers] = [512, 6]

const widths = [9, 8, 12]
const columns = (cells: string[]) => cells.map((cell, i) => cell.padStart(widths[i]!)).join('')
const millions = (count: number) => `${(count / 1e6).toLocaleString('en')} M`

export default picture<typeof import('./exercise.ts')>({
  type: 'text',
  yours: ({ waiting, work }) => {
    const rows = kinds.map(kind => [
      columns([kind, 'waits', 'works']),
      ...lengths.map(T => {
        const waits = waiting(T, { kind, layers, writing: false })
        return columns([T.toLocaleString('en'), waits.toLocaleString('en'), millions(work(T, { kind, d }))]) // biome-ignore format: one line
      }),
    ])
    return [...rows[0]!, '', ...rows[1]!]
  },
  caption:
    'reading with 6 layers of 512 numbers: steps that wait for each other, multiplications in a layer',
})
