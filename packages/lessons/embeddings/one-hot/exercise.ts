/** A row of n numbers for each id: 1 at its place, 0 at all others. [T] → [T, n] */
export function oneHot(ids: number[], n: number): number[][] {
  // todo: a row for each id
  return ids.map(id => Array.from({ length: n }, (_, place) => Number(place === id)))
  // end
}

/** How far apart the rows of the ids i and j are. */
export function distance(i: number, j: number): number {
  // todo: the rule behind the first table
  return i === j ? 0 : Math.SQRT2
  // end
}

/** How many numbers the rows of all n words have, one-hot, and with d numbers for each. */
export function numbersStored(n: number, d: number): { oneHot: number; dense: number } {
  // todo: the rule behind the second table
  return { oneHot: n * n, dense: n * d }
  // end
}
