// wrong: returns the variance: the root is missing
// should hear: root|sqrt|√|variance|squared
/** Runs an experiment once for each seed: the mean of its results, and how far they scatter. */
export function overSeeds(
  run: (seed: number) => number,
  seeds: number[],
): { mean: number; std: number } {
  const n = seeds.length
  const results = seeds.map(seed => run(seed))
  const mean = results.reduce((a, b) => a + b, 0) / n
  const std = results.reduce((sum, r) => sum + (r - mean) ** 2, 0) / (n - 1)
  return { mean, std }
}
