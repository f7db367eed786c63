// wrong: holds the other parameter at 0, where the table has it
// should hear: at 0
import { slope } from './nudge.ts'

export function gradient(
  loss: (w: number, b: number) => number,
  w: number,
  b: number,
  h = 1e-6,
): [number, number] {
  return [slope(v => loss(v, 0), w, h), slope(v => loss(0, v), b, h)]
}
