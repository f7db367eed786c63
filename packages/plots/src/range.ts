// From where to where: the two ends of an axis or of a scale of shades, and how far along it a value lies.
// The ends may be further apart than the largest number, 1.8e308. So halves are subtracted here, never the ends
// themselves: halving is exact, and the difference of two halves is always a number.

import { described } from './values.ts'

export type Range = readonly [low: number, high: number]

/** What nothing can be drawn below: halves of smaller numbers lose their digits. */
const narrowest = 1e-300

/** Half of the way from low to high. */
export function halfWidth([low, high]: Range): number {
  return high / 2 - low / 2
}

/** How far along the range a value lies: 0 at its low end, 1 at its high end. */
export function shareOf(value: number, range: Range): number {
  return halfWidth([range[0], value]) / halfWidth(range)
}

/** The way back: the value that lies so far along the range. */
export function valueAt(share: number, range: Range): number {
  return 2 * (range[0] / 2 + halfWidth(range) * share)
}

/** The range with that much more at both ends, as far as there are numbers. */
export function widen([low, high]: Range, room: number): Range {
  return [Math.max(-Number.MAX_VALUE, low - room), Math.min(Number.MAX_VALUE, high + room)]
}

/**
 * The least and the greatest finite number, with room around a single value.
 *
 * @throws RangeError when no number can be drawn: none is finite, or none positive on a log axis.
 */
export function rangeOf(op: string, values: Iterable<number>, { log = false } = {}): Range {
  let [low, high] = [Infinity, -Infinity]
  for (const value of values) {
    if (!Number.isFinite(value) || (log && value <= 0)) continue
    if (value < low) low = value
    if (value > high) high = value
  }
  if (low > high)
    throw new RangeError(`${op}: nothing to draw: no ${log ? 'positive' : 'finite'} number`)
  if (isApart([low, high], log)) return [low, high]
  if (log) return [Math.max(Number.MIN_VALUE, low / 10), Math.min(Number.MAX_VALUE, low * 10)]
  return widen([low, low], Math.abs(low) > 1e-150 ? Math.abs(low) / 2 : 1)
}

/** Whether the ends differ by more than rounding; it would be all there is to see. */
function isApart([low, high]: Range, log: boolean): boolean {
  if (log) return high / low > 1 + 1e-12
  return high - low > Math.max(narrowest, 1e-12 * Math.max(Math.abs(low), Math.abs(high)))
}

/** Stops unless it is a pair low < high, with low > 0 on a log axis. */
export function requireRange(op: string, name: string, range: unknown, { log = false } = {}): void {
  const [low, high, ...more] = Array.isArray(range) ? range : []
  const isPair = Number.isFinite(low) && Number.isFinite(high) && more.length === 0
  const isWide = log ? low > 0 && high > low : high - low > narrowest
  if (isPair && isWide) return
  const first = isPair && !log && high > low ? `${narrowest} apart` : 'the smaller first'
  const wanted = `two finite numbers, ${first}${log ? ', both above 0' : ''}`
  const found = Array.isArray(range) ? `[${range.join(', ')}]` : described(range)
  throw new RangeError(`${op}: expected ${name} to be ${wanted}, got ${found}`)
}
