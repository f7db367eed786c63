// wrong: minus the square of share i
// should hear: share i twice
import { softmax } from '../activations/softmax.ts'

/** The shares of each row of scores, by your own softmax. */
const sharesOf = (logits: number[][]): number[][] => logits.map(row => softmax(row))

/** How the cross-entropy of scores [B, C] and classes [B] moves with each score: [B, C]. */
export function crossEntropyGradient(logits: number[][], target: number[]): number[][] {
  return sharesOf(logits).map((row, i) =>
    row.map((share, k) => (share - Number(k === target[i])) / logits.length),
  )
}

/** How share i moves with score j, where softmax gives these shares. */
export function softmaxSlope(shares: number[], i: number, j: number): number {
  return i === j ? shares[i] * (1 - shares[i]) : -(shares[i] ** 2)
}
