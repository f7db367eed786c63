// wrong: runs every seed twice, once for the mean and once for the deviation
// should hear: twice|\bonce\b|two times|2 times|double
/** Runs an experiment once for each seed: the mean of its results, and how far they scatter. */
export function overSeeds(
  run: (seed: number) => number,
  seeds: number[],
): { mean: number; std: number } {
  let mean = 0
  for (const seed of seeds) mean += run(seed) / seeds.length
  let squares = 0
  for (const seed of seeds) squares += (run(seed) - mean) ** 2
  return { mean, std: Math.sqrt(squares / (seeds.length - 1)) }
}
