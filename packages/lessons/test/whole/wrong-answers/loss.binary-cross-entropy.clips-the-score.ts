// wrong: keeps scores between −30 and 30
// silent: any bound could stand there, and each fails in its own way
// should hear: x
/** How surprised scores are by yes (1) or no (0), on average: −ln σ(z) at a yes, −ln(1 − σ(z)) at a no. */
export function bceWithLogits(logits: number[], target: number[]): number {
  let total = 0
  for (let i = 0; i < logits.length; i++) {
    const [z, y] = [logits[i], target[i]]
    const c = Math.max(-30, Math.min(30, z))
    total += Math.log1p(Math.exp(y === 1 ? -c : c))
  }
  return total / logits.length
}
