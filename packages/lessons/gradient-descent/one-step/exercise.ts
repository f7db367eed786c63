import { slope } from '../nudge/exercise.ts'

export interface DescendOptions {
  /** The learning rate. */
  lr: number
  steps: number
  /** The nudge. */
  h?: number
}

/** Goes down f from `start`, and returns the trail: the start, and the place after each step. */
export function descend(
  f: (x: number) => number,
  start: number,
  { lr, steps, h = 1e-6 }: DescendOptions,
): number[] {
  // todo: take one step after the other against the slope, and keep every place
  const trail = [start]
  let x = start
  for (let i = 0; i < steps; i++) {
    x -= lr * slope(f, x, h)
    trail.push(x)
  }
  return trail
  // end
}
