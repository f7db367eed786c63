// wrong: sorts pairs without a comparison
// should hear: order is that of words
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
  const pairs = logits.map((row, i) => [-logSoftmax(row)[target[i]], i])
  return pairs.sort().reverse().slice(0, k).map(pair => pair[1])
}
