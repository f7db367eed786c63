// wrong: adds up the distances, not their squares, so that they cancel
// should hear: squar|cancel|NaN|distance
/** Runs an experiment once for each seed: the mean of its results, and how far they scatter. */
export function overSeeds(
  run: (seed: number) => number,
  seeds: number[],
): { mean: number; std: number } {
  const results = seeds.map(seed => run(seed))
  const mean = results.reduce((sum, r) => sum + r, 0) / results.length
  const squares = results.reduce((sum, r) => sum + (r - mean), 0)
  return { mean, std: Math.sqrt(squares / (results.length - 1)) }
}
