// wrong: walks to the last token with the row of the same number
// should hear: in the row that was made|one row|guess
import type { Tensor } from '@neuralings/tensor'
import { logSoftmax } from '../loss/cross-entropy.ts'

const logShares = (scores: number[]): number[] => logSoftmax(scores)

export function surprises(logits: Tensor, ids: number[]): number[] {
  const rows = logits.toArray() as number[][]
  const all: number[] = []
  for (let t = 1; t < ids.length; t++) all.push(-logShares(rows[t])[ids[t]])
  return all
}

export function perplexity(surprises: number[]): number {
  return Math.exp(surprises.reduce((a, b) => a + b, 0) / surprises.length)
}
