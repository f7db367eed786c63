// wrong: e to the sum
// should hear: longer text|sum of all
import type { Tensor } from '@neuralings/tensor'
import { logSoftmax } from '../loss/cross-entropy.ts'

const logShares = (scores: number[]): number[] => logSoftmax(scores)

export function surprises(logits: Tensor, ids: number[]): number[] {
  const rows = logits.toArray() as number[][]
  return rows.slice(0, -1).map((row, t) => -logShares(row)[ids[t + 1]])
}

export function perplexity(surprises: number[]): number {
  let total = 0
  for (const s of surprises) total += s
  return Math.E ** total
}
