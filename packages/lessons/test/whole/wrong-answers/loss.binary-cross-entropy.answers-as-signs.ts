// wrong: takes the answers for signs
// should hear: -z \* y
/** How surprised scores are by yes (1) or no (0), on average: −ln σ(z) at a yes, −ln(1 − σ(z)) at a no. */
export function bceWithLogits(logits: number[], target: number[]): number {
  let total = 0
  for (let i = 0; i < logits.length; i++) {
    const [z, y] = [logits[i], target[i]]
    total += Math.log1p(Math.exp(-z * y))
  }
  return total / logits.length
}
