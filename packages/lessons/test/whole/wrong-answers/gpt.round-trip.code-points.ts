// wrong: takes the code points for bytes
// should hear: encode\(.*of shape \[2\]
import { mergePair, type Pair } from './merges.ts'

export function encode(text: string, merges: Pair[]): number[] {
  let ids = Array.from(text, c => c.codePointAt(0)!)
  merges.forEach((pair, k) => {
    ids = mergePair(ids, pair, 256 + k)
  })
  return ids
}

export function decode(ids: number[], merges: Pair[]): string {
  const spell = (id: number): number[] => (id < 256 ? [id] : merges[id - 256].flatMap(spell))
  return new TextDecoder().decode(Uint8Array.from(ids.flatMap(spell)))
}
