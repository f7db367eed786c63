import { loadNames } from '@neuralings/datasets/names'
import { picture } from '@neuralings/lesson-kit/picture'
import { tensor } from '@neuralings/tensor'
import { bigramLogits, idsOf, lettersOf } from '../bigram.ts'

const logits = bigramLogits(await loadNames())
const name = 'queenie'
const ids = idsOf(name)
const rows = tensor(
  ids.map(id => logits[id]!),
  { dtype: 'float64' },
)

export default picture<typeof import('./exercise.ts')>({
  type: 'bars',
  labels: lettersOf(ids.slice(1)),
  yours: ({ surprises }) => surprises(rows, ids),
  caption: ({ surprises, perplexity }) =>
    `the surprises of a name, where only the letter before is known: perplexity ${perplexity(surprises(rows, ids)).toFixed(1)}`,
})
