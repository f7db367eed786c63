// 'the' stands next to everything, and says little about it. So frequent words are left out, at random, most of the
// time: what remains moves together, and a window sees further.

/**
 * For each word the probability that an occurrence of it is kept: `√(t / f)`, at most 1, where f is its share of the
 * text and t the threshold; with t = 0 all are kept. (Mikolov et al., 2013)
 *
 * @example
 * console.log(keepProbabilities([90, 9, 1], 0.01)) // [ 0.105…, 0.333…, 1 ]
 */
export function keepProbabilities(counts: ArrayLike<number>, threshold: number): number[] {
  const total = Array.from(counts).reduce((sum, count) => sum + count, 0)
  return Array.from(counts, count =>
    threshold === 0 ? 1 : Math.min(1, Math.sqrt((threshold * total) / count)),
  )
}
