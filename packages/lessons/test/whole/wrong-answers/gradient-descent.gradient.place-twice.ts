// wrong: adds w to a number that begins at w
// should hear: twice
import { slope } from './nudge.ts'

export function gradient(
  loss: (w: number, b: number) => number,
  w: number,
  b: number,
  h = 1e-6,
): [number, number] {
  return [slope(v => loss(w + v, b), w, h), slope(v => loss(w, b + v), b, h)]
}
