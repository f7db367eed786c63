// wrong: averages both orders
// should hear: both orders
import { slope } from './nudge.ts'

const h = 1e-6

export function step(
  loss: (w: number, b: number) => number,
  [w, b]: [number, number],
  lr: number,
): [number, number] {
  const w1 = w - lr * slope(v => loss(v, b), w, h)
  const b1 = b - lr * slope(v => loss(w1, v), b, h)
  const b2 = b - lr * slope(v => loss(w, v), b, h)
  const w2 = w - lr * slope(v => loss(v, b2), w, h)
  return [(w1 + w2) / 2, (b1 + b2) / 2]
}
