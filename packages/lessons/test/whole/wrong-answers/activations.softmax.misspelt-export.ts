// wrong: the function is exported as softMax
// should hear: export|no softmax|called softMax|named|spel|capital
/** The shares e^xᵢ / Σⱼ e^xⱼ: positive, and summing to 1. */
export function softMax(x: number[]): number[] {
  const largest = Math.max(...x)
  const powers = x.map(v => Math.exp(v - largest))
  const total = powers.reduce((a, b) => a + b, 0)
  return powers.map(p => p / total)
}
