// wrong: subtracts the smallest score instead of the largest, so one score far above the others overflows
// should hear: largest|Math\.max|overflow|NaN|Infinity|far apart|spread
/** The shares e^xᵢ / Σⱼ e^xⱼ: positive, and summing to 1. */
export function softmax(x: number[]): number[] {
  const smallest = Math.min(...x)
  const powers = x.map(v => Math.exp(v - smallest))
  const total = powers.reduce((a, b) => a + b, 0)
  return powers.map(p => p / total)
}
