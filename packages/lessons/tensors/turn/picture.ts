import { picture } from '@neuralings/lesson-kit/picture'
import type { View } from '../strides/exercise.ts'

interface Kept {
  pixels: Float32Array
}

/** Both axes of a picture have 28 places. */
const pixelsOf = ({ data, strides, offset }: View): number[] =>
  Array.from({ length: 784 }, (_, at) => {
    const [i, j] = [Math.floor(at / 28), at % 28]
    return data[offset + i * strides[0] + j * strides[1]]
  })

const digitOf = ({ pixels }: Kept): View => ({
  data: pixels,
  shape: [28, 28],
  strides: [28, 1],
  offset: 0,
})

export default picture<typeof import('./exercise.ts'), Kept>({
  type: 'images',
  pixels: 784,
  images: ({ transpose, flip }, kept) => {
    const digit = digitOf(kept)
    const turned = flip(transpose(digit), [1])
    return [digit, flip(digit, [1]), flip(digit, [0]), transpose(digit), turned].map(pixelsOf)
  },
  yours: () => ['as it is', '[1]', '[0]', 'transposed', 'and [1]'],
  caption:
    'one digit and four of your views: flipped along [1], along [0], transposed, transposed and flipped',
})
