import { picture } from '@neuralings/lesson-kit/picture'
import { createRng, tensor } from '@neuralings/tensor'
import { seven } from '../seven.ts'

const copies = Array.from({ length: 12 }, seven)

export default picture<typeof import('./exercise.ts')>({
  type: 'images',
  pixels: 14 * 14,
  images: ({ augment }) => {
    const strengths = { pixels: 2, degrees: 15, std: 0.1, rng: createRng(1) }
    return augment(tensor(copies), strengths).toArray() as number[][][]
  },
  yours: () => copies.map((_, i) => String(i + 1)),
  caption: 'one seven, twelve times, by your augment',
})
