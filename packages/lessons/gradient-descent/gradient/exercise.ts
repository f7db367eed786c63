import { slope } from '../nudge/exercise.ts'

/** The two slopes of a loss at (w, b), each found by one nudge of h while the other holds still. */
export function gradient(
  loss: (w: number, b: number) => number,
  w: number,
  b: number,
  h = 1e-6,
): [number, number] {
  // todo: nudge w alone, then b alone
  return [slope(v => loss(v, b), w, h), slope(v => loss(w, v), b, h)]
  // end
}
