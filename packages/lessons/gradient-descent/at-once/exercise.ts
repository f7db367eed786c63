import { slope } from '../nudge/exercise.ts'

const h = 1e-6

/** One step of gradient descent from [w, b]. */
export function step(
  loss: (w: number, b: number) => number,
  [w, b]: [number, number],
  lr: number,
): [number, number] {
  const dw = slope(v => loss(v, b), w, h)
  const db = slope(v => loss(w, v), b, h)
  return [w - lr * dw, b - lr * db]
}
