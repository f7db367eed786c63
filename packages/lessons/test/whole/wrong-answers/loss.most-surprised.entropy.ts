// wrong: the mean surprise of all classes, not that of the truth
// should hear: share of the truth
import { logSoftmax } from './cross-entropy.ts'

type Loss = 'mse' | 'l1' | 'bce' | 'crossEntropy'

export const bread: Loss | undefined = 'mse'

export const bus: Loss | undefined = 'l1'

export const photographs: Loss | undefined = 'bce'

/** The k rows of scores [B, C] that are most surprised by their true classes [B]; the most surprised first. */
export function mostSurprising(
  logits: number[][],
  target: number[],
  { k }: { k: number },
): number[] {
  const surprises = logits.map(row => {
    const logs = logSoftmax(row)
    return -logs.reduce((sum, log) => sum + Math.exp(log) * log, 0)
  })
  const rows = [...surprises.keys()].sort((a, b) => surprises[b] - surprises[a])
  return rows.slice(0, k)
}
