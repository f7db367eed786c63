// wrong: gives the slope of b first
// should hear: order|place|first
import { slope } from './nudge.ts'

export function gradient(
  loss: (w: number, b: number) => number,
  w: number,
  b: number,
  h = 1e-6,
): [number, number] {
  const dw = slope(v => loss(v, b), w, h)
  const db = slope(v => loss(w, v), b, h)
  return [db, dw]
}
