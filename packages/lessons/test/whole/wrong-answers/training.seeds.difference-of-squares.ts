// wrong: takes the square of the mean from the mean of the squares
// should hear: squares?|digits
/** Runs an experiment once for each seed: the mean of its results, and how far they scatter. */
export function overSeeds(
  run: (seed: number) => number,
  seeds: number[],
): { mean: number; std: number } {
  const results = seeds.map(seed => run(seed))
  const n = results.length
  const sum = results.reduce((a, b) => a + b, 0)
  const squares = results.reduce((a, b) => a + b * b, 0)
  return { mean: sum / n, std: Math.sqrt((squares - (sum * sum) / n) / (n - 1)) }
}
