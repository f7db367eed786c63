// wrong: adds the way to the middle
// should hear: above 0 or below
import { partials } from '../linear-regression/partials.ts'

export interface FitLineOptions {
  lr: number
  steps: number
}

export function fitLine(
  x: number[],
  y: number[],
  { lr, steps }: FitLineOptions,
): { weight: number; bias: number } {
  const middle = x.reduce((a, v) => a + v, 0) / x.length
  const reach = Math.max(...x.map(v => Math.abs(v - middle)))
  const z = x.map(v => (v - middle) / reach)
  let w = 0
  let b = 0
  for (let i = 0; i < steps; i++) {
    const [dw, db] = partials(z, y, w, b)
    w -= lr * dw
    b -= lr * db
  }
  return { weight: w / reach, bias: b + (w * middle) / reach }
}
