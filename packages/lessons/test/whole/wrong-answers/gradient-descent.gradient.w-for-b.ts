// wrong: nudges b in the place of w
// should hear: place of w
import { slope } from './nudge.ts'

export function gradient(
  loss: (w: number, b: number) => number,
  w: number,
  b: number,
  h = 1e-6,
): [number, number] {
  return [slope(v => loss(v, b), w, h), slope(v => loss(v, w), b, h)]
}
