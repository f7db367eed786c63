// wrong: adds lr times the slope
// should hear: uphill|down|with the slope
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
  for (let i = 0; i < steps; i++) trail.push(trail[i] + lr * slope(f, trail[i], h))
  return trail
}
