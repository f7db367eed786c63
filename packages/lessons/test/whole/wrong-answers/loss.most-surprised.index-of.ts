// wrong: looks the surprise up again, so that equal ones are the same row
// should hear: first one twice
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
  const surprises = logits.map((row, i) => -logSoftmax(row)[target[i]])
  return surprises.toSorted((a, b) => b - a).slice(0, k).map(s => surprises.indexOf(s))
}
