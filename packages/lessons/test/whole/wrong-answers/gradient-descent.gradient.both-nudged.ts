// wrong: nudges both for both
// should hear: together|both|alone
import { slope } from './nudge.ts'

export function gradient(
  loss: (w: number, b: number) => number,
  w: number,
  b: number,
  h = 1e-6,
): [number, number] {
  const d = (loss(w + h, b + h) - loss(w, b)) / h
  return [d, d]
}
