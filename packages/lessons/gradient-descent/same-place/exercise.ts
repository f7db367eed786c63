import { partials } from '../../linear-regression/partials/exercise.ts'

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
  // todo: bring x to one scale, go down from 0, and bring the line back
  const middle = x.reduce((sum, v) => sum + v, 0) / x.length
  const reach = Math.max(...x.map(v => Math.abs(v - middle)))
  const z = x.map(v => (v - middle) / reach)
  let [w, b] = [0, 0]
  for (let i = 0; i < steps; i++) {
    const [dw, db] = partials(z, y, w, b)
    w -= lr * dw
    b -= lr * db
  }
  return { weight: w / reach, bias: b - (w * middle) / reach }
  // end
}
