// wrong: softmax without logarithm
// should hear: shares
import type { Tensor } from '@neuralings/tensor'
import { logSoftmax } from '../loss/cross-entropy.ts'

const logShares = (scores: number[]): number[] => logSoftmax(scores)

export function surprises(logits: Tensor, ids: number[]): number[] {
  const rows = logits.toArray() as number[][]
  return ids.slice(1).map((id, t) => Math.exp(logShares(rows[t])[id]))
}

export function perplexity(surprises: number[]): number {
  return Math.exp(surprises.reduce((a, b) => a + b, 0) / surprises.length)
}
