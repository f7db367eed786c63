// wrong: gives the downhill arrow
// should hear: downhill|grows|sign
import { slope } from './nudge.ts'

export function gradient(
  loss: (w: number, b: number) => number,
  w: number,
  b: number,
  h = 1e-6,
): [number, number] {
  return [-slope(v => loss(v, b), w, h), -slope(v => loss(w, v), b, h)]
}
