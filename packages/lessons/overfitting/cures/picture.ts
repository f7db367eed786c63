import { picture } from '@neuralings/lesson-kit/picture'

interface Kept {
  table: number[]
  bare: number
  yours: number
  mean: number
  std: number
}

export default picture<unknown, Kept>({
  type: 'bars',
  labels: ['bare', 'shift', 'rotate', 'noise', 'dropout', 'l2', 'early', 'yours'],
  yours: (_, { table, bare, yours }) => {
    const alone = table.length > 0 ? table : new Array<number>(6).fill(Number.NaN)
    return [bare, ...alone, yours].map(share => Number((100 * share).toFixed(1)))
  },
  caption:
    'held-out digits read rightly, in percent, after one seed: each cure by itself, and yours',
  reached: (_, { mean, std }) => `+${mean.toFixed(1)} ± ${std.toFixed(1)} points`,
})
