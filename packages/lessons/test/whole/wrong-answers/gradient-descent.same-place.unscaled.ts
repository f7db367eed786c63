// wrong: goes down with x as it is
// should hear: scale|as it is|NaN|large
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
  let [w, b] = [0, 0]
  for (let i = 0; i < steps; i++) {
    const [dw, db] = partials(x, y, w, b)
    w -= lr * dw
    b -= lr * db
  }
  return { weight: w, bias: b }
}
