// wrong: uses the formula and takes no steps
// should hear: step|table|no step|0
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
  const mx = x.reduce((s, v) => s + v, 0) / x.length
  const my = y.reduce((s, v) => s + v, 0) / y.length
  let [p, q] = [0, 0]
  for (let i = 0; i < x.length; i++) {
    p += (x[i] - mx) * (y[i] - my)
    q += (x[i] - mx) ** 2
  }
  return { weight: p / q, bias: my - (p / q) * mx }
}
