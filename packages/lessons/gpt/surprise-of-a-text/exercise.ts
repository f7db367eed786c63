import type { Tensor } from '@neuralings/tensor'
import { logSoftmax } from '../../loss/cross-entropy/exercise.ts'

/** The logarithms of the shares of one row of scores, by your own logSoftmax. */
const logShares = (scores: number[]): number[] => logSoftmax(scores)

/** How surprising each token but the first is. logits [T, V]: row t is the guess after the tokens 0 … t. */
export function surprises(logits: Tensor, ids: number[]): number[] {
  const rows = logits.toArray() as number[][]
  // todo: for every token that was guessed, minus the logarithm of its share
  return ids.slice(1).map((id, t) => -logShares(rows[t])[id])
  // end
}

/** Among how many equally likely tokens one hesitates, on average over a text. */
export function perplexity(surprises: number[]): number {
  // todo: e to the power of the mean
  return Math.exp(surprises.reduce((sum, s) => sum + s, 0) / surprises.length)
  // end
}
