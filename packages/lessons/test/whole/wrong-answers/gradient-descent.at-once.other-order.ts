// wrong: lets b go first
// should hear: b goes first|neither|another place
import { slope } from './nudge.ts'

const h = 1e-6

export function step(
  loss: (w: number, b: number) => number,
  [w, b]: [number, number],
  lr: number,
): [number, number] {
  b -= lr * slope(v => loss(w, v), b, h)
  w -= lr * slope(v => loss(v, b), w, h)
  return [w, b]
}
