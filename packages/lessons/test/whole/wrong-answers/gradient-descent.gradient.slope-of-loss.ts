// wrong: hands the loss itself to slope
// should hear: NaN|undefined|two|one number|b\b
import { slope } from './nudge.ts'

export function gradient(
  loss: (w: number, b: number) => number,
  w: number,
  b: number,
  h = 1e-6,
): [number, number] {
  return [slope(loss as never, w, h), slope(loss as never, b, h)]
}
