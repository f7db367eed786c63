// wrong: stops where it is level
// should hear: short|fewer|stop|length|steps
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
    const s = slope(f, x, h)
    if (Math.abs(s) < 3) break
    x -= lr * s
    trail.push(x)
  }
  return trail
}
