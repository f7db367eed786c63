import { variable } from '@neuralings/autograd'
import { picture } from '@neuralings/lesson-kit/picture'
import { sub } from '@neuralings/tensor'
import { blockWeights, numbers } from '../weights.ts'

const x = numbers([3, 4], 90, 2)

/** How long each row is. */
const lengths = (rows: unknown) => (rows as number[][]).map(row => Math.hypot(...row))

export default picture<typeof import('./exercise.ts')>({
  type: 'bars',
  labels: ['word 1', '+ block', 'word 2', '+ block', 'word 3', '+ block'],
  yours: ({ block }) => {
    const added = sub(block(variable(x), blockWeights(), { heads: 2 }).data, x)
    const [before, more] = [lengths(x.toArray()), lengths(added.toArray())]
    return before.flatMap((length, i) => [length, more[i]!])
  },
  caption: 'how long three words are, and how long what your block adds to each',
})
