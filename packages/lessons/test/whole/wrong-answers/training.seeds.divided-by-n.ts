// wrong: divides by n and not by n − 1
// should hear: n ?[-−] ?1|one less|divid|too small
/** Runs an experiment once for each seed: the mean of its results, and how far they scatter. */
export function overSeeds(
  run: (seed: number) => number,
  seeds: number[],
): { mean: number; std: number } {
  const results = seeds.map(seed => run(seed))
  const mean = results.reduce((sum, r) => sum + r, 0) / results.length
  const variance = results.reduce((sum, r) => sum + (r - mean) ** 2, 0) / results.length
  return { mean, std: Math.sqrt(variance) }
}
