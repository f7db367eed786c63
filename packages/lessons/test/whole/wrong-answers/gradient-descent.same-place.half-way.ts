// wrong: takes the place half-way between the least and the greatest for the middle
// should hear: half-way|mean
import { partials } from '../linear-regression/partials.ts'

export interface FitLineOptions {
  /** The learning rate. */
  lr: number
  steps: number
}

/** The line y = weight·x + bias with the smallest mean squared error, found by going down. */
export function fitLine(
  x: number[],
  y: number[],
  { lr, steps }: FitLineOptions,
): { weight: number; bias: number } {
  const middle = (Math.min(...x) + Math.max(...x)) / 2
  const reach = Math.max(...x.map(v => Math.abs(v - middle)))
  const z = x.map(v => (v - middle) / reach)
  let w = 0
  let b = 0
  for (let step = 0; step < steps; step++) {
    const [dw, db] = partials(z, y, w, b)
    w -= lr * dw
    b -= lr * db
  }
  const weight = w / reach
  return { weight, bias: b - weight * middle }
}
