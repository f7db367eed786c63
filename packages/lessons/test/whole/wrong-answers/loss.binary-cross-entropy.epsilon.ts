// wrong: adds a little to each share
// should hear: add a little
/** How surprised scores are by yes (1) or no (0), on average: −ln σ(z) at a yes, −ln(1 − σ(z)) at a no. */
export function bceWithLogits(logits: number[], target: number[]): number {
  let total = 0
  for (let i = 0; i < logits.length; i++) {
    const [z, y] = [logits[i], target[i]]
    const p = 1 / (1 + Math.exp(-z))
    total -= y === 1 ? Math.log(p + 1e-12) : Math.log(1 - p + 1e-12)
  }
  return total / logits.length
}
