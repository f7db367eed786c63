import { noGrad } from '@neuralings/autograd'
import { picture } from '@neuralings/lesson-kit/picture'
import { scope, tensor } from '@neuralings/tensor'
import type { Model } from './exercise.ts'

const text = '26 September 2026'
const written = '2026-09-26'
const letters = [...text]

type File = typeof import('./exercise.ts')

interface Kept {
  weights: Model
  reached: number
}

/** How much less likely each sign that is written gets when one that was read is hidden: [signs, letters]. */
function missed({ encode, decode, sourceOf }: File, model: Model): number[][] {
  const { memory, memoryMask } = encode(sourceOf([text, ...letters.map(() => text)]), model)
  // Row 0 sees all, row 1 + i all but letter i.
  const mask = memoryMask!.toArray() as number[][][][]
  for (const i of letters.keys()) mask[1 + i]![0]![0]![i] = 0
  const reading = { memory, memoryMask: tensor(mask, { dtype: 'int32' }) }
  const ids = [1, ...[...written].map(sign => '·<>0123456789-'.indexOf(sign))]
  const given = tensor([0, ...letters].map(() => ids), { dtype: 'int32' }) // biome-ignore format: one line
  const scores = decode(given, reading, model).data.toArray() as number[][][]
  const surprise = (row: number[], id: number) => {
    const top = Math.max(...row)
    return Math.log(row.reduce((sum, v) => sum + Math.exp(v - top), 0)) + top - row[id]!
  }
  return [...written].map((_, t) => {
    const [all, ...without] = scores.map(rows => surprise(rows[t]!, ids[t + 1]!))
    return without.map(one => Math.max(0, one - all!))
  })
}

export default picture<File, Kept>({
  type: 'table',
  shape: [written.length, letters.length],
  rowLabels: [...written],
  columnLabels: letters,
  yours: (file, { weights }) => scope(() => noGrad(() => missed(file, weights))),
  caption: 'which letters each sign is written from: how much it misses one that is hidden',
  reached: (_, { reached }) => `exact ${(100 * reached).toFixed(1)} %`,
})
