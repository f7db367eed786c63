// wrong: by distance
// should hear: -Math\.hypot
import type { Neighbour, Vocabulary } from '@neuralings/embedding'
import type { Tensor } from '@neuralings/tensor'
import { cosineSimilarity } from './cosine.ts'

/** Words, and a row for each: vectors [V, d]. */
export interface WordVectors {
  vocabulary: Vocabulary
  vectors: Tensor
}

/** The k words whose rows are most similar to that of `token`, the nearest first: { token, similarity }. */
export function nearest(
  { vocabulary, vectors }: WordVectors,
  token: string,
  { k }: { k: number },
): Neighbour[] {
  const rows = vectors.toArray() as number[][]
  const own = rows[vocabulary.idOf(token)]
  return vocabulary.tokens
    .map((token, id) => ({ token, similarity: -Math.hypot(...rows[id].map((v, j) => v - own[j])) }))
    .filter(neighbour => neighbour.token !== token)
    .sort((a, b) => b.similarity - a.similarity)
    .slice(0, k)
}
