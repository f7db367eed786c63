import { mergePair, type Pair } from '../merges/exercise.ts'

/** A text as tokens: its bytes, with the pairs merged, those first that were learnt first. */
export function encode(text: string, merges: Pair[]): number[] {
  // todo: the bytes of the text, then one merge after the other
  let ids = [...new TextEncoder().encode(text)]
  for (const [k, pair] of merges.entries()) ids = mergePair(ids, pair, 256 + k)
  return ids
  // end
}

/** The text that the tokens are. */
export function decode(ids: number[], merges: Pair[]): string {
  // todo: take every token apart until only bytes are left, then read all of them as a text
  const bytes = merges.reduceRight(
    (ids, pair, k) => ids.flatMap(id => (id === 256 + k ? pair : [id])),
    ids,
  )
  return new TextDecoder().decode(Uint8Array.from(bytes))
  // end
}
