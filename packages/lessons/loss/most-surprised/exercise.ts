import { logSoftmax } from '../cross-entropy/exercise.ts'

type Loss = 'mse' | 'l1' | 'bce' | 'crossEntropy'

// todo: one number of loaves for every day, so that it is right in the sum
export const bread: Loss | undefined = 'mse'
// end

// todo: one number of minutes, so that the bus is as often later as it is earlier
export const bus: Loss | undefined = 'l1'
// end

// todo: photographs with a cat, a dog, both or neither
export const photographs: Loss | undefined = 'bce'
// end

/** The k rows of scores [B, C] that are most surprised by their true classes [B]; the most surprised first. */
export function mostSurprising(
  logits: number[][],
  target: number[],
  { k }: { k: number },
): number[] {
  // todo: the numbers of the rows, counted from 0
  const surprises = logits.map((row, i) => -logSoftmax(row)[target[i]])
  const rows = [...surprises.keys()].sort((a, b) => surprises[b] - surprises[a])
  return rows.slice(0, k)
  // end
}
