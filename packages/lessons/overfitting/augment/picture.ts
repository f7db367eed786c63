import { picture } from '@neuralings/lesson-kit/picture'
import { createRng, tensor } from '@neuralings/tensor'
import { seven, threeByThree } from '../seven.ts'

const copies = Array.from({ length: 9 }, seven)

export default picture<typeof import('./exercise.ts')>({
  type: 'images',
  pixels: 42 * 42,
  images: ({ augment }) => {
    const strengths = { pixels: 2, degrees: 15, std: 0.1, rng: createRng(1) }
    return [threeByThree(augment(tensor(copies), strengths).toArray() as number[][][])]
  },
  yours: () => [''],
  caption: 'one seven, nine times, by your augment',
})
