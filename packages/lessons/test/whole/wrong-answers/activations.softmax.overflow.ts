// wrong: exponentials of the scores as they are: NaN for 1000
// should hear: NaN|overflow|Infinity|largest|subtract
/** The shares e^xᵢ / Σⱼ e^xⱼ: positive, and summing to 1. */
export function softmax(x: number[]): number[] {
  const powers = x.map(v => Math.exp(v))
  const total = powers.reduce((sum, p) => sum + p, 0)
  return powers.map(p => p / total)
}
