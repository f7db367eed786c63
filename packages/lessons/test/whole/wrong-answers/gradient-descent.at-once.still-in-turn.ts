// wrong: new names, but b is asked at the new w
// should hear: w has already gone|place that the step begins
import { slope } from './nudge.ts'

const h = 1e-6

export function step(
  loss: (w: number, b: number) => number,
  [w, b]: [number, number],
  lr: number,
): [number, number] {
  const newW = w - lr * slope(v => loss(v, b), w, h)
  const newB = b - lr * slope(v => loss(newW, v), b, h)
  return [newW, newB]
}
