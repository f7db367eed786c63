// wrong: each score is compared with the one before it
// should hear: before it|last rise
/** The shares e^xᵢ / Σⱼ e^xⱼ: positive, and summing to 1. */
export function softmax(x: number[]): number[] {
  let largest = x[0]
  for (let i = 1; i < x.length; i++) if (x[i] > x[i - 1]) largest = x[i]
  const powers = x.map(score => Math.exp(score - largest))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return powers.map(power => power / total)
}
