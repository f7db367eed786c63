// wrong: one row is written to for all ids
// should hear: one row and hand it out
/** A row of n numbers for each id: 1 at its place, 0 at all others. [T] → [T, n] */
export function oneHot(ids: number[], n: number): number[][] {
  const row = Array(n).fill(0)
  return ids.map(id => {
    row[id] = 1
    return row
  })
}

/** How far apart the rows of the ids i and j are. */
export function distance(i: number, j: number): number {
  return i === j ? 0 : Math.SQRT2
}

/** How many numbers the rows of all n words have, one-hot, and with d numbers for each. */
export function numbersStored(n: number, d: number): { oneHot: number; dense: number } {
  return { oneHot: n * n, dense: n * d }
}
