import { picture } from '@neuralings/lesson-kit/picture'
import { createRng } from '@neuralings/tensor'

const mean = (values: number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length

export default picture<typeof import('./exercise.ts')>({
  type: 'bars',
  labels: ['mean of column 0', 'its deviation', 'mean of column 1', 'its deviation'],
  yours: ({ prepare }) => {
    const rng = createRng(4)
    const rows = Array.from({ length: 12 }, () => [rng.normal(0, 3), rng.normal(5, 1)])
    const { train } = prepare(rows, { held: 6, rng })
    return [0, 1].flatMap(column => {
      const values = train.map(row => row[column])
      const middle = mean(values)
      const spread = Math.sqrt(mean(values.map(v => (v - middle) ** 2)))
      return [middle, spread].map(v => Number(v.toFixed(3)) + 0)
    })
  },
  wanted: [0, 1, 0, 1],
  caption: 'the training rows after your prepare',
})
