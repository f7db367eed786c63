// wrong: never puts w back
// should hear: still nudged|put w back|both
import { slope } from './nudge.ts'

export function gradient(
  loss: (w: number, b: number) => number,
  w: number,
  b: number,
  h = 1e-6,
): [number, number] {
  const before = loss(w, b)
  w += h
  const dw = (loss(w, b) - before) / h
  const between = loss(w, b)
  b += h
  const db = (loss(w, b) - between) / h
  return [dw, db]
}
