// wrong: true and false for 1 and 0
// should hear: is false, and no number
/** A row of n numbers for each id: 1 at its place, 0 at all others. [T] → [T, n] */
export function oneHot(ids: number[], n: number): number[][] {
  return ids.map(id => Array.from({ length: n }, (_, place) => (place === id) as unknown as number))
}

/** How far apart the rows of the ids i and j are. */
export function distance(i: number, j: number): number {
  return i === j ? 0 : Math.SQRT2
}

/** How many numbers the rows of all n words have, one-hot, and with d numbers for each. */
export function numbersStored(n: number, d: number): { oneHot: number; dense: number } {
  return { oneHot: n * n, dense: n * d }
}
