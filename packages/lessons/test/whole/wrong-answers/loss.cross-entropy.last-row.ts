// wrong: keeps the last row
// should hear: set anew in each round
/** The logarithms of the shares that softmax makes of the scores x. */
export function logSoftmax(x: number[]): number[] {
  const largest = Math.max(...x)
  const total = x.reduce((sum, score) => sum + Math.exp(score - largest), 0)
  return x.map(score => score - largest - Math.log(total))
}

/** How surprised scores [B, C] are by the true classes [B], on average. */
export function crossEntropy(logits: number[][], target: number[]): number {
  let total = 0
  for (let i = 0; i < logits.length; i++) total = -logSoftmax(logits[i])[target[i]]
  return total / logits.length
}
