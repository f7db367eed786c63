// wrong: sorted as text
// should hear: yours
// silent: the example shows words in the order of their letters
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
    .map((token, id) => ({ token, similarity: cosineSimilarity(rows[id], own) }))
    .filter(neighbour => neighbour.token !== token)
    .sort((a, b) => String(b.similarity).localeCompare(String(a.similarity)) * 0 + (a.token < b.token ? -1 : 1))
    .slice(0, k)
}
