/** The shares e^xᵢ / Σⱼ e^xⱼ: positive, and summing to 1. */
export function softmax(x: number[]): number[] {
  // todo: exponentials of the scores minus the largest, divided by their sum
  const largest = Math.max(...x)
  const powers = x.map(score => Math.exp(score - largest))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return powers.map(power => power / total)
  // end
}
