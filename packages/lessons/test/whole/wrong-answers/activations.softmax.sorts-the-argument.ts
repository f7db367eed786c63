// wrong: sorts the caller's array in place to find the largest, so the shares come in another order (and sort() compares as text)
// should hear: chang\w+ (its|the|your|an?|x|y|what) |caller|in place|its (input|argument)|argument|as (you|it|they) (found|was|were)|\bcop(y|ies)\b|overwr|sort|(same|other|their|in) order|rearrang|wrong places?
/** The shares e^xᵢ / Σⱼ e^xⱼ: positive, and summing to 1. */
export function softmax(x: number[]): number[] {
  const largest = x.sort()[x.length - 1]
  const powers = x.map(v => Math.exp(v - largest))
  const total = powers.reduce((a, b) => a + b, 0)
  return powers.map(p => p / total)
}
