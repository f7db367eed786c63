import { picture } from '@neuralings/lesson-kit/picture'
import { createRng } from '@neuralings/tensor'

const words = ['the', 'of', 'corn', 'treaty', 'maize']
const counts = [150_000, 97_000, 600, 1500, 30] // about as in two centuries of speeches
const weights = counts.map(count => count ** 0.75)
const total = weights.reduce((sum, weight) => sum + weight)

export default picture<typeof import('./exercise.ts')>({
  type: 'bars',
  labels: words,
  yours: ({ draw }) => {
    const rng = createRng(1)
    const drawn = Array.from({ length: 2000 }, () => draw(weights, { rng }))
    return words.map((_, id) => drawn.filter(one => one === id).length / 2000)
  },
  wanted: weights.map(weight => weight / total),
  caption: 'five words by count^0.75: which share of 2000 draws each of them gets from you',
})
