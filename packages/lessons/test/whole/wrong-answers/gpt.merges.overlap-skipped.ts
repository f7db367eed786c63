// wrong: counts as it merges: what has been counted is skipped
// should hear: a a a as one
/** Two tokens, side by side. */
export type Pair = [left: number, right: number]

/** How often each pair stands in ids; the key of a pair is `${left},${right}`. */
export function countPairs(ids: number[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (let i = 0; i + 1 < ids.length; i++) {
    const key = `${ids[i]},${ids[i + 1]}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
    if (ids[i] === ids[i + 1]) i++
  }
  return counts
}

/** ids with the one token id wherever the pair stood, from the left. */
export function mergePair(ids: number[], [left, right]: Pair, id: number): number[] {
  const merged: number[] = []
  for (let i = 0; i < ids.length; i++) {
    if (ids[i] === left && ids[i + 1] === right) {
      merged.push(id)
      i++
    } else merged.push(ids[i])
  }
  return merged
}

/** The pairs that stand most often side by side, one after the other. The k-th becomes the token 256 + k. */
export function learnMerges(text: string, count: number): Pair[] {
  const pairs: Pair[] = []
  let ids = [...new TextEncoder().encode(text)] // bytes, from 0 to 255
  while (pairs.length < count) {
    const byCount = [...countPairs(ids)].sort(([, a], [, b]) => b - a)
    if (byCount.length === 0 || byCount[0][1] < 2) break // nothing comes twice any more
    const [left, right] = byCount[0][0].split(',').map(Number)
    ids = mergePair(ids, [left, right], 256 + pairs.length)
    pairs.push([left, right])
  }
  return pairs
}
