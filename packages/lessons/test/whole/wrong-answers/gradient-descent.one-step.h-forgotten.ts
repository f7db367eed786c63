// wrong: uses a small nudge of its own
// should hear: Line 19|nudge
import { slope } from './nudge.ts'

export interface DescendOptions {
  lr: number
  steps: number
  h?: number
}

export function descend(
  f: (x: number) => number,
  start: number,
  { lr, steps, h = 1e-6 }: DescendOptions,
): number[] {
  const trail = [start]
  let x = start
  for (let i = 0; i < steps; i++) {
    x = x - lr * slope(f, x, 0.0001)
    trail.push(x)
  }
  return trail
}
