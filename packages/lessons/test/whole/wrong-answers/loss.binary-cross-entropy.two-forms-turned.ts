// wrong: each form where it overflows
// should hear: where its power grows
/** How surprised scores are by yes (1) or no (0), on average: −ln σ(z) at a yes, −ln(1 − σ(z)) at a no. */
export function bceWithLogits(logits: number[], target: number[]): number {
  let total = 0
  for (let i = 0; i < logits.length; i++) {
    const [z, y] = [logits[i], target[i]]
    const s = y === 1 ? z : -z
    total += s > 0 ? Math.log(1 + Math.exp(s)) - s : Math.log(1 + Math.exp(-s))
  }
  return total / logits.length
}
