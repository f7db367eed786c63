// wrong: the scores are sorted as text, where 9 comes behind 1000
// should hear: as text
/** The shares e^xᵢ / Σⱼ e^xⱼ: positive, and summing to 1. */
export function softmax(x: number[]): number[] {
  const largest = [...x].sort().at(-1)!
  const powers = x.map(score => Math.exp(score - largest))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return powers.map(power => power / total)
}
