// wrong: keeps each place before the step, and no place after the last one
// should hear: before the last step
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
  const trail: number[] = []
  let x = start
  for (let i = 0; i < steps; i++) {
    trail.push(x)
    x -= lr * slope(f, x, h)
  }
  return trail
}
