// wrong: divides the truth by B, and not the shares
// should hear: brackets
import { softmax } from '../activations/softmax.ts'
const sharesOf = (logits: number[][]): number[][] => logits.map(row => softmax(row))
export function crossEntropyGradient(logits: number[][], target: number[]): number[][] {
  return sharesOf(logits).map((r, b) => r.map((p, c) => p - (c === target[b] ? 1 /logits.length : 0)))
}
export function softmaxSlope(shares: number[], i: number, j: number): number {
  return i === j ? shares[i]! * (1 - shares[i]!) : -shares[i]! * shares[j]!
}
