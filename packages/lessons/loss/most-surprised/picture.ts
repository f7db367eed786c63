import { picture } from '@neuralings/lesson-kit/picture'
import type { Tensor } from '@neuralings/tensor'

interface Kept {
  images: Tensor[]
  words: string[]
}

export default picture<unknown, Kept>({
  type: 'images',
  pixels: 784,
  images: (_, { images }) => images,
  yours: (_, { words }) => words,
  caption: 'the truth, what a trained reader took it for, and its surprise',
})
