// wrong: decodes each token as a text of its own
// should hear: text of its own|whole character|collect
import { mergePair, type Pair } from './merges.ts'

export function encode(text: string, merges: Pair[]): number[] {
  let ids = [...new TextEncoder().encode(text)]
  for (let k = 0; k < merges.length; k++) ids = mergePair(ids, merges[k], k + 256)
  return ids
}

export function decode(ids: number[], merges: Pair[]): string {
  const spell = (id: number): number[] => (id < 256 ? [id] : merges[id - 256].flatMap(spell))
  return ids.map(id => new TextDecoder().decode(Uint8Array.from(spell(id)))).join('')
}
