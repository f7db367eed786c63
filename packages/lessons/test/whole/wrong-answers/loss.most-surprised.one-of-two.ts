// wrong: cat or dog, as if one excluded the other
// should hear: neither
import { logSoftmax } from './cross-entropy.ts'

type Loss = 'mse' | 'l1' | 'bce' | 'crossEntropy'

export const bread: Loss | undefined = 'mse'

export const bus: Loss | undefined = 'l1'

export const photographs: Loss | undefined = 'crossEntropy'

/** The k rows of scores [B, C] that are most surprised by their true classes [B]; the most surprised first. */
export function mostSurprising(
  logits: number[][],
  target: number[],
  { k }: { k: number },
): number[] {
  const surprises = logits.map((row, i) => -logSoftmax(row)[target[i]])
  const rows = [...surprises.keys()].sort((a, b) => surprises[b] - surprises[a])
  return rows.slice(0, k)
}
