import { picture } from '@neuralings/lesson-kit/picture'
import type { Tensor } from '@neuralings/tensor'

interface Kept {
  images: Tensor[]
  guesses: number[]
  labels: number[]
  share: number
}

export default picture<unknown, Kept>({
  type: 'images',
  pixels: 784,
  images: (_, { images }) => images,
  yours: (_, { guesses }) => guesses.map(String),
  wanted: (_, { labels }) => labels.map(String),
  caption: 'five new digits as they come, and three that stand nearer to another ghost',
  reached: (_, { share }) => `new digits read ${(100 * share).toFixed(1)} %`,
})
