// wrong: rounds every place to six digits, as the table shows them
// should hear: x/1000|round|small
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
    x = Math.round((x - lr * slope(f, x, h)) * 1e6) / 1e6
    trail.push(x)
  }
  return trail
}
