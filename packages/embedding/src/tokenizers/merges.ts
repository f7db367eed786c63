// Byte-pair encoding: the two tokens that most often stand side by side are made one, again and again. Frequent words
// become one token each, rare ones stay in parts. (Gage, 1994, to compress; Sennrich, Haddow and Birch, 2016, for words)

import { splitChunks } from './chunks.ts'
import { toUtf8 } from './utf8.ts'

/** The ids of two tokens that become one. */
export type Merge = readonly [left: number, right: number]

/** Ids up to here are bytes; the k-th merge makes the id `byteCount + k`. */
export const byteCount = 256

/** No vocabulary is larger, so that a pair of ids fits into one number. */
export const maxVocabSize = 2 ** 16

/** A pair of ids as one number, which a Map finds faster than two. */
export function pairKey(left: number, right: number): number {
  return left * maxVocabSize + right
}

/** `ids` with `id` in place of every pair `left`, `right`, from the left. */
export function mergePair(ids: readonly number[], [left, right]: Merge, id: number): number[] {
  const merged: number[] = []
  for (let i = 0; i < ids.length; i++) {
    if (ids[i] === left && ids[i + 1] === right) {
      merged.push(id)
      i++
    } else merged.push(ids[i])
  }
  return merged
}

/** Which id a pair, as one number, becomes; the lower it is, the earlier it was learnt. */
export type Merged = ReadonlyMap<number, number>

/** All merges, in the order in which they were learnt. What a merge makes is only met by later ones. */
export function mergeAll(bytes: readonly number[], merged: Merged): readonly number[] {
  let ids = bytes
  for (;;) {
    const next = earliest(ids, merged)
    if (next === null) return ids
    ids = mergePair(ids, next.pair, next.id)
  }
}

/** The pair in `ids` that was learnt first, and what it becomes; null if none was. */
function earliest(ids: readonly number[], merged: Merged): { pair: Merge; id: number } | null {
  let [at, least] = [0, Infinity]
  for (let i = 1; i < ids.length; i++) {
    const id = merged.get(pairKey(ids[i - 1], ids[i]))
    if (id !== undefined && id < least) [at, least] = [i, id]
  }
  return least === Infinity ? null : { pair: [ids[at - 1], ids[at]], id: least }
}

/**
 * The different chunks of a text as tokens, one chunk behind the other, each with a gap behind it. `weights[i]` is how
 * often the chunk of token i comes in the text.
 */
interface Corpus {
  ids: Int32Array
  weights: Int32Array
  length: number
}

const gap = -1

/** How often each pair of tokens stands side by side in the text. */
type Counts = Map<number, number>

/** Up to `limit` merges, the most frequent pair first. It ends before when no pair comes twice. */
export function learnMerges(text: string, limit: number): Merge[] {
  const merges: Merge[] = []
  const corpus = readCorpus(text)
  const counts = countPairs(corpus)
  while (merges.length < limit) {
    const best = mostFrequent(counts)
    if (best === null) break
    const merge = [Math.floor(best / maxVocabSize), best % maxVocabSize] as const
    mergeInCorpus(corpus, counts, { merge, id: byteCount + merges.length })
    merges.push(merge)
  }
  return merges
}

/** A text of a million letters has some ten thousand different chunks. */
function readCorpus(text: string): Corpus {
  const chunks = new Map<string, number>()
  for (const chunk of splitChunks(text)) chunks.set(chunk, (chunks.get(chunk) ?? 0) + 1)
  const [ids, weights]: number[][] = [[], []]
  for (const [chunk, weight] of chunks) {
    for (const id of [...toUtf8(chunk), gap]) {
      ids.push(id)
      weights.push(weight)
    }
  }
  return { ids: Int32Array.from(ids), weights: Int32Array.from(weights), length: ids.length }
}

function countPairs({ ids, weights, length }: Corpus): Counts {
  const counts: Counts = new Map()
  for (let i = 1; i < length; i++) addPair(counts, [ids[i - 1], ids[i]], weights[i])
  return counts
}

/** One pair more, or fewer, by `weight`. With a gap there is none. */
function addPair(counts: Counts, [left, right]: Merge, weight: number): void {
  if (left === gap || right === gap) return
  const key = pairKey(left, right)
  const count = (counts.get(key) ?? 0) + weight
  if (count > 0) counts.set(key, count)
  else counts.delete(key)
}

/** The key of the pair that comes most often, at least twice; of equally frequent ones that with the lowest ids. */
function mostFrequent(counts: Counts): number | null {
  let best: number | null = null
  let most = 2
  for (const [key, count] of counts) {
    if (count < most || (count === most && best !== null && key > best)) continue
    best = key
    most = count
  }
  return best
}

/** Puts `id` in place of a pair, everywhere, and counts anew what stands left and right of it. */
function mergeInCorpus(
  corpus: Corpus,
  counts: Counts,
  { merge: [left, right], id }: { merge: Merge; id: number },
): void {
  const { ids, weights, length } = corpus
  let end = 0 // what is merged so far ends here, in the same array
  for (let i = 0; i < length; i++, end++) {
    const weight = (weights[end] = weights[i])
    ids[end] = ids[i]
    if (ids[i] !== left || ids[i + 1] !== right) continue
    const before = end > 0 ? ids[end - 1] : gap
    const after = ids[i + 2] // a gap at least
    addPair(counts, [before, left], -weight)
    addPair(counts, [left, right], -weight)
    addPair(counts, [right, after], -weight)
    addPair(counts, [before, id], weight)
    addPair(counts, [id, after], weight)
    ids[end] = id
    i++
  }
  corpus.length = end
}
