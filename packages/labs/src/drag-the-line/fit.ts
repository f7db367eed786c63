// The points of the lab, and how far a line is from them.

import type { Point } from '@neuralings/plots'
import { createRng } from '@neuralings/tensor'

/** y = slope·x + intercept */
export interface Line {
  slope: number
  intercept: number
}

// Somebody measured y = 0.8·x − 0.5 with a shaky hand; the learner is not told.
const hidden: Line = { slope: 0.8, intercept: -0.5 }

export const points: readonly Point[] = measure({ count: 14, seed: 7 })

/** How high the line is at x. */
export function heightAt({ slope, intercept }: Line, x: number): number {
  return slope * x + intercept
}

/** How far each point lies above the line. */
export function residuals(line: Line): number[] {
  return points.map(([x, y]) => y - heightAt(line, x))
}

/** The mean of the squared residuals: no line through noise reaches 0. */
export function meanSquaredError(line: Line): number {
  return mean(residuals(line).map(r => r * r))
}

/** A knob turns by this at least. */
export const finest = 0.02

/**
 * The least error that the knobs can reach. The points lie evenly around x = 0, so slope and intercept of the
 * line of least squares can be found one by one: Σ x·y / Σ x², and the mean of y.
 */
export const leastError = meanSquaredError({
  slope: onGrid(mean(points.map(([x, y]) => x * y)) / mean(points.map(([x]) => x * x))),
  intercept: onGrid(mean(points.map(([, y]) => y))),
})

function onGrid(value: number): number {
  return Math.round(value / finest) * finest
}

/** How far above the line the points lie on average, in the left and in the right half. */
export function meanHeights(line: Line): { left: number; right: number } {
  const all = residuals(line)
  const half = (isLeft: boolean) => mean(all.filter((_, i) => points[i][0] < 0 === isLeft))
  return { left: half(true), right: half(false) }
}

function measure({ count, seed }: { count: number; seed: number }): Point[] {
  const rng = createRng(seed)
  return Array.from({ length: count }, (_, i) => {
    const x = -2.8 + (5.6 * i) / (count - 1)
    return [x, heightAt(hidden, x) + rng.normal(0, 0.15)]
  })
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
