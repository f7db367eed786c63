// wrong: sets the surprise of the rows found to 0
// should hear: can be found again
import { logSoftmax, crossEntropy } from './cross-entropy.ts'
type Loss = 'mse' | 'l1' | 'bce' | 'crossEntropy'
export const bread: Loss | undefined = 'mse'
export const bus: Loss | undefined = 'l1'
export const photographs: Loss | undefined = 'bce'
export function mostSurprising(
  logits: number[][],
  target: number[],
  { k }: { k: number },
): number[] {
  const s = logits.map((r, i) => -logSoftmax(r)[target[i]!]!); const out: number[] = []; for (let n = 0; n < k; n++) { const i = s.indexOf(Math.max(...s)); out.push(i); s[i] = 0 } return out
}
