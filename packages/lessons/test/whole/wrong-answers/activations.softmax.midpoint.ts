// wrong: the middle between largest and smallest is subtracted
// should hear: middle
/** The shares e^xᵢ / Σⱼ e^xⱼ: positive, and summing to 1. */
export function softmax(x: number[]): number[] {
  const largest = (Math.max(...x) + Math.min(...x)) / 2
  const powers = x.map(score => Math.exp(score - largest))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return powers.map(power => power / total)
}
