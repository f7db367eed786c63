// wrong: for … in walks over the places 0, 1, 2 (as strings), not over the seeds
// should hear: for … of|for\.\.\.of|for .{0,5}of|\bindex|places? 0|string|\btext\b|not the seeds?|own seed|each seed|given seeds|the seeds? (that|it|you)|0, 1, 2
/** Runs an experiment once for each seed: the mean of its results, and how far they scatter. */
export function overSeeds(
  run: (seed: number) => number,
  seeds: number[],
): { mean: number; std: number } {
  const results: number[] = []
  for (const seed in seeds) results.push(run(seed as any))
  let mean = 0
  for (const r of results) mean += r / results.length
  let squares = 0
  for (const r of results) squares += (r - mean) ** 2
  return { mean, std: Math.sqrt(squares / (results.length - 1)) }
}
