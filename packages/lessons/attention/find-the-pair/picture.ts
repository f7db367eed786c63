import { slice } from '@neuralings/autograd'
import { indexedRecall } from '@neuralings/datasets'
import { picture } from '@neuralings/lesson-kit/picture'
import { createRng } from '@neuralings/tensor'
import { scaledDotProductAttention } from '@neuralings/transformer'
import type { Reader } from './exercise.ts'

interface Kept {
  reader: Reader
  reached: number
}

const { x } = indexedRecall({ n: 8, length: 20, rng: createRng(9) })
const asked = (x.toArray() as number[][]).map(row => row[20]! - 10)

type File = typeof import('./exercise.ts')

/** Where both heads look, on the mean: [8, 20]. */
function looks({ embed, engine }: File, { table, attention }: Reader): number[][] {
  const e = embed(x, table)
  const q = engine.project(slice(e, [[], [-1]]), attention.q) // [8, 1, C]
  const k = engine.project(slice(e, [[], [0, -1]]), attention.k) // [8, 20, C]
  const half = q.shape[2]! / 2
  const [one, other] = [0, half].map(from => {
    const [asks, labels] = [q, k].map(y => slice(y, [[], [], [from, from + half]]))
    const { weights } = scaledDotProductAttention(asks!, labels!, labels!)
    return weights.toArray() as number[][][]
  })
  return one!.map(([shares], row) => shares!.map((v, j) => (v + other![row]![0]![j]!) / 2))
}

export default picture<File, Kept>({
  type: 'table',
  shape: [8, 20],
  rowLabels: asked.map(place => `place ${place}?`),
  columnLabels: Array.from({ length: 20 }, (_, place) => String(place)),
  yours: (file, { reader }) => looks(file, reader),
  caption: 'eight rows, each with its question: where your attention looks',
  reached: (_, { reached }) => `held out ${(100 * reached).toFixed(1)} %`,
})
