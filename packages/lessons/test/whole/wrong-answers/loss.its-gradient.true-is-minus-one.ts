// wrong: −1 at the truth
// should hear: \? -1 : share
import { softmax } from '../activations/softmax.ts'

/** The shares of each row of scores, by your own softmax. */
const sharesOf = (logits: number[][]): number[][] => logits.map(row => softmax(row))

/** How the cross-entropy of scores [B, C] and classes [B] moves with each score: [B, C]. */
export function crossEntropyGradient(logits: number[][], target: number[]): number[][] {
  return sharesOf(logits).map((row, i) =>
    row.map((share, k) => (k === target[i] ? -1 : share) / logits.length),
  )
}

/** How share i moves with score j, where softmax gives these shares. */
export function softmaxSlope(shares: number[], i: number, j: number): number {
  return shares[i] * (Number(i === j) - shares[j])
}
