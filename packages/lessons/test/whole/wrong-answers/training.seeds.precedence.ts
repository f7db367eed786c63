// wrong: divides by n and then takes 1 away: the parentheses around n − 1 are missing
// should hear: parenthes|bracket|n ?[-−] ?1|one less|divid
/** Runs an experiment once for each seed: the mean of its results, and how far they scatter. */
export function overSeeds(
  run: (seed: number) => number,
  seeds: number[],
): { mean: number; std: number } {
  const results = seeds.map(run)
  const n = results.length
  const mean = results.reduce((sum, v) => sum + v, 0) / n
  const squares = results.reduce((sum, v) => sum + (v - mean) ** 2, 0)
  return { mean, std: Math.sqrt(squares / n - 1) }
}
