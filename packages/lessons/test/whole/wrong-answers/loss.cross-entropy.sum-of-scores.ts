// wrong: ln of the sum of the scores
// should hear: Math\.log\(-3\)
/** The logarithms of the shares that softmax makes of the scores x. */
export function logSoftmax(x: number[]): number[] {
  const largest = Math.max(...x)
  const total = x.reduce((sum, score) => sum + score, 0)
  return x.map(score => score - Math.log(total))
}

/** How surprised scores [B, C] are by the true classes [B], on average. */
export function crossEntropy(logits: number[][], target: number[]): number {
  let total = 0
  for (let i = 0; i < logits.length; i++) total -= logSoftmax(logits[i])[target[i]]
  return total / logits.length
}
