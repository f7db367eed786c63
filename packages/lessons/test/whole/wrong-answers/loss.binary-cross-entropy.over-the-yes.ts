// wrong: divides by the number of yes
// should hear: 0 / 0
/** How surprised scores are by yes (1) or no (0), on average: −ln σ(z) at a yes, −ln(1 − σ(z)) at a no. */
export function bceWithLogits(logits: number[], target: number[]): number {
  let total = 0
  for (let i = 0; i < logits.length; i++) {
    const [z, y] = [logits[i], target[i]]
    total += Math.max(z, 0) - z * y + Math.log1p(Math.exp(-Math.abs(z)))
  }
  return total / target.filter(y => y === 1).length
}
