// Words and their rows: the learner's table, or the one that ships. A row has length 1 here, so that the dot product of two is
// their cosine.
import { contiguous, type Tensor } from '@neuralings/tensor'
import { openWeights } from '../weights.ts'
import { shipped } from './shipped.ts'
import { tokens } from './tokens.ts'

export interface Table {
  tokens: readonly string[]
  rows: readonly Float64Array[]
  /** Whether it is the learner's. */
  isOwn: boolean
}

export interface Near {
  id: number
  similarity: number
}

/** The learner's table, if it is one of these words; else the one that ships, trained by the same milestone from seed 1. */
export function openTable(own?: Uint8Array): Table {
  const opened = openWeights(own, shipped)
  const isOwn = opened.isOwn && opened.weights['vectors.weight'].shape[0] === tokens.length
  const { weights } = isOwn ? opened : openWeights(undefined, shipped)
  const vectors = weights['vectors.weight']
  return { tokens, rows: isOwn ? rowsOf(vectors) : unpacked(vectors), isOwn }
}

/** The k words most similar to a direction, those of `without` left out, the nearest first. */
export function nearestTo(
  { rows }: Table,
  direction: ArrayLike<number>,
  { k, without = [] }: { k: number; without?: readonly number[] },
): Near[] {
  return rows
    .map((row, id) => ({ id, similarity: dot(row, direction) }))
    .filter(({ id }) => !without.includes(id))
    .sort((a, b) => b.similarity - a.similarity)
    .slice(0, k)
}

export function dot(x: ArrayLike<number>, y: ArrayLike<number>): number {
  let sum = 0
  for (let j = 0; j < x.length; j++) sum += x[j] * y[j]
  return sum
}

function rowsOf(vectors: Tensor): Float64Array[] {
  return (vectors.toArray() as number[][]).map(row => unit(Float64Array.from(row)))
}

/** The table that ships has four numbers from −127 to 127 in each int32: a quarter of the size, the same directions. */
function unpacked(packed: Tensor): Float64Array[] {
  const [size, d] = [packed.shape[0], 4 * packed.shape[1]]
  const bytes = new Int8Array(Int32Array.from(contiguous(packed).data).buffer)
  return Array.from({ length: size }, (_, i) =>
    unit(Float64Array.from(bytes.subarray(i * d, (i + 1) * d))),
  )
}

function unit(x: Float64Array): Float64Array {
  const length = Math.sqrt(dot(x, x)) || 1
  return x.map(v => v / length)
}
