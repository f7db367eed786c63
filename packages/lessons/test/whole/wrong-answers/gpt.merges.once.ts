// wrong: every pair counts once
// should hear: once for you
export type Pair = [left: number, right: number]

export function countPairs(ids: number[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (let i = 1; i < ids.length; i++) counts.set(`${ids[i - 1]},${ids[i]}`, 1)
  return counts
}

export function mergePair(ids: number[], [left, right]: Pair, id: number): number[] {
  const merged: number[] = []
  let i = 0
  while (i < ids.length) {
    if (ids[i] === left && ids[i + 1] === right) {
      merged.push(id)
      i += 2
    } else merged.push(ids[i++])
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
