import { picture } from '@neuralings/lesson-kit/picture'

const results = [91, 94, 88, 93, 90]

export default picture<typeof import('./exercise.ts')>({
  type: 'bars',
  labels: ['mean', 'spread'],
  yours: ({ overSeeds }) => {
    const { mean, std } = overSeeds(seed => results[seed] ?? 0, [0, 1, 2, 3, 4])
    return [mean, std]
  },
  wanted: [91.2, Math.sqrt(22.8 / 4)],
  caption: 'five runs: 91, 94, 88, 93, 90',
})
