import { variable } from '@neuralings/autograd'
import { picture } from '@neuralings/lesson-kit/picture'
import { type Tensor, tensor } from '@neuralings/tensor'
import { decoderWeights, numbers } from '../weights.ts'

const [written, read] = [4, 6]
const x = numbers([1, written, 4], 90, 2)
const memory = numbers([1, read, 4], 400, 1.5)
const memoryMask = tensor([[[[1, 1, 1, 1, 0, 0]]]], { dtype: 'int32' })

type Write = typeof import('./exercise.ts').decoderBlock

const rowsOf = (write: Write, x: Tensor, memory: Tensor) =>
  write(variable(x), decoderWeights(), {
    heads: 2,
    memory: variable(memory),
    memoryMask,
  }).data.toArray() as number[][][]

/** A copy in which the row at `place` is another one. */
const another = (x: Tensor, place: number) =>
  tensor((x.toArray() as number[][][]).map(rows => rows.with(place, [3, -5, 2, 7])))

/** How far each word moves when a place changes, as [word][place]. */
function moves(write: Write): number[][] {
  const [before] = rowsOf(write, x, memory)
  const after = [
    ...Array.from({ length: read }, (_, s) => rowsOf(write, x, another(memory, s))[0]!),
    ...Array.from({ length: written }, (_, t) => rowsOf(write, another(x, t), memory)[0]!),
  ]
  const apart = (a: number[], b: number[]) => Math.hypot(...a.map((v, c) => v - b[c]!))
  return before!.map((row, word) => after.map(rows => Math.log1p(100 * apart(row, rows[word]!))))
}

export default picture<typeof import('./exercise.ts')>({
  type: 'table',
  shape: [written, read + written],
  rowLabels: ['word 1', 'word 2', 'word 3', 'word 4'],
  columnLabels: ['r1', 'r2', 'r3', 'r4', 'r5', 'r6', 'w1', 'w2', 'w3', 'w4'],
  yours: ({ decoderBlock }) => moves(decoderBlock),
  caption:
    'whether a word moves when one changes: of six that were read, of which two are hidden, and of four that are written',
})
