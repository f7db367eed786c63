// The numbers behind a picture of an activation: the curve and its slope at evenly spaced points.

import { refuseRange, requireOptions } from '@neuralings/tensor'

/** Any function of one number together with its derivative: an activation, or one of your own. */
export interface Curved {
  f(x: number): number
  df(x: number): number
}

/**
 * Samples `f` and `df` at `points` evenly spaced places, both ends included.
 * Throws when there are fewer than two points, or an end is not finite.
 *
 * @example
 * console.log(curve(relu, { from: -1, to: 1, points: 3 })) // { x: [ -1, 0, 1 ], y: [ 0, 0, 1 ], dy: [ 0, 0, 1 ] }
 */
export function curve(
  activation: Curved,
  options: { from: number; to: number; points: number },
): { x: number[]; y: number[]; dy: number[] } {
  const { from, to, points } = requireOptions(options, 'curve', ['from', 'to', 'points'])
  if (!Number.isInteger(points) || points < 2) {
    refuseRange('curve', 'a whole number of at least 2 points', points)
  }
  if (!Number.isFinite(from) || !Number.isFinite(to)) {
    throw new RangeError(`curve: expected both ends to be finite, got ${from} to ${to}`)
  }
  const step = (to - from) / (points - 1)
  const x = Array.from({ length: points }, (_, i) => from + i * step)
  return { x, y: x.map(at => activation.f(at)), dy: x.map(at => activation.df(at)) }
}
