import { variable } from '@neuralings/autograd'
import { picture } from '@neuralings/lesson-kit/picture'
import { createRng, full } from '@neuralings/tensor'

export default picture<typeof import('./exercise.ts')>({
  type: 'images',
  pixels: 100,
  images: ({ dropout }) => {
    const rng = createRng(3)
    return [1, 2, 3].map(
      () => dropout(variable(full([10, 10], 0.5)), { p: 0.5, rng }).data.toArray() as number[][],
    )
  },
  yours: () => ['step 1', 'step 2', 'step 3'],
  caption: 'a layer of 100 units in three steps: half of them are silent, others in each',
})
