import type { DigitSet } from '@neuralings/datasets/digits'
import { picture } from '@neuralings/lesson-kit/picture'
import { select } from '@neuralings/tensor'

interface Kept {
  test: DigitSet
  guesses: number[]
  reached: number
}

const shown = [0, 1, 2, 3, 4, 5]

export default picture<unknown, Kept>({
  type: 'images',
  pixels: 784,
  images: (_, { test }) => shown.map(index => select(test.images, { dim: 0, index })),
  yours: (_, { guesses }) => shown.map(i => String(guesses[i])),
  wanted: (_, { test }) => shown.map(i => String((test.labels.toArray() as number[])[i])),
  reached: (_, { reached }) => `held out ${(100 * reached).toFixed(1)} %`,
})
