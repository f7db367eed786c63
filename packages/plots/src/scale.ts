// From a value to its place among dots: linear or logarithmic, left to right or bottom to top.
import type { Range } from './ticks.ts'

/** Which dot shows a value; it may lie outside, and is NaN for a value that has no place. */
export type Scale = (value: number) => number

/** Where values of `range` lie among `dots` dots; `flip` counts from the far end. */
export function scale(range: Range, { dots, log, flip }: ScaleOptions): Scale {
  const measure = log ? Math.log10 : (value: number) => value
  const [low, high] = [measure(range[0]), measure(range[1])]
  return value => {
    const share = (measure(value) - low) / (high - low)
    return (flip ? 1 - share : share) * (dots - 1)
  }
}

/** The way back: the value that a dot stands for. */
export function unscale(range: Range, { dots, log, flip }: ScaleOptions): Scale {
  const measure = log ? Math.log10 : (value: number) => value
  const [low, high] = [measure(range[0]), measure(range[1])]
  return dot => {
    const share = dot / (dots - 1)
    const measured = low + (flip ? 1 - share : share) * (high - low)
    return log ? 10 ** measured : measured
  }
}

interface ScaleOptions {
  dots: number
  log?: boolean
  flip?: boolean
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
  if (high - low > leastWidth(low, high)) return [low, high]
  if (log) return [low / 10, low * 10]
  const room = Math.abs(low) > 1e-150 ? Math.abs(low) / 2 : 1
  return [low - room, low + room]
}

/** Narrower than this, rounding would be all there is to see. */
function leastWidth(low: number, high: number): number {
  return Math.max(1e-300, 1e-12 * Math.max(Math.abs(low), Math.abs(high)))
}

/** Stops unless low < high, and low > 0 on a log axis. */
export function requireRange(name: string, [low, high]: Range, { log = false } = {}): void {
  const isUsable = Number.isFinite(low) && Number.isFinite(high) && low < high && !(log && low <= 0)
  if (!isUsable)
    throw new RangeError(
      `${name} must be two finite numbers, the smaller first${log ? ', both above 0' : ''}: got [${low}, ${high}]`,
    )
}
