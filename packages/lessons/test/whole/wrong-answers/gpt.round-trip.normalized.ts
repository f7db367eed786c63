// wrong: normalizes the text first, so another one comes back
// should hear: there and back
import { mergePair, type Pair } from './merges.ts'

/** A text as tokens: its bytes, with the pairs merged, those first that were learnt first. */
export function encode(text: string, merges: Pair[]): number[] {
  let ids = [...new TextEncoder().encode(text.normalize())]
  merges.forEach((pair, k) => (ids = mergePair(ids, pair, 256 + k)))
  return ids
}

/** The text that the tokens are. */
export function decode(ids: number[], merges: Pair[]): string {
  const bytes = (id: number): number[] => (id < 256 ? [id] : merges[id - 256].flatMap(bytes))
  return new TextDecoder().decode(Uint8Array.from(ids.flatMap(bytes)))
}
