import { sum, variable } from '@neuralings/autograd'
import { picture } from '@neuralings/lesson-kit/picture'
import { tensor, zeros } from '@neuralings/tensor'

const words = ['a', 'and', 'corn', 'in', 'of', 'peace', 'the', 'war']
const text = 'the corn of the war and the corn of peace'.split(' ')
const ids = text.map(word => words.indexOf(word))

export default picture<typeof import('./exercise.ts')>({
  type: 'bars',
  labels: words,
  yours: ({ embedding }) => {
    const weight = variable(zeros([8, 1]))
    sum(embedding(tensor(ids, { dtype: 'int32' }), weight)).backward()
    return weight.grad!
  },
  wanted: words.map(word => text.filter(other => other === word).length),
  caption: 'one batch, "the corn of the war and the corn of peace": what comes back to each row',
})
