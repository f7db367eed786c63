// What numbers may be that are given by their names: `requireCounts({ epochs }, 'fit')`. A wrong setting is found where it
// is made, not a thousand steps later as a NaN, or as a shape that does not fit.

import { refuseRange } from './described.ts'

type Numbers = Readonly<Record<string, unknown>>

/**
 * Throws unless every count is a whole number from `least` on.
 *
 * @example
 * const days = weeks => {
 *   requireCounts({ weeks }, 'days')
 *   return 7 * weeks
 * }
 * console.log(days(2)) // 14
 */
export function requireCounts(counts: Numbers, op: string, least = 1): void {
  const fits = (x: unknown) => Number.isInteger(x) && (x as number) >= least
  requireEach(counts, op, { wanted: `to be a whole number ≥ ${least}`, fits })
}

/**
 * Throws unless every number is one, and finite.
 *
 * @example
 * const line = (slope, x) => {
 *   requireFinite({ slope }, 'line')
 *   return slope * x
 * }
 * console.log(line(2, 3)) // 6
 */
export function requireFinite(numbers: Numbers, op: string): void {
  requireEach(numbers, op, { wanted: 'to be a finite number', fits: Number.isFinite })
}

/**
 * Throws unless every number is finite, and 0 or more.
 *
 * @example
 * const area = radius => {
 *   requireNotNegative({ radius }, 'area')
 *   return 3 * radius ** 2
 * }
 * console.log(area(2)) // 12
 */
export function requireNotNegative(numbers: Numbers, op: string): void {
  requireEach(numbers, op, { wanted: '≥ 0', fits: isFrom(0, Number.MAX_VALUE) })
}

/**
 * Throws unless every number is finite, and above 0.
 *
 * @example
 * const ratio = (all, each) => {
 *   requirePositive({ each }, 'ratio')
 *   return all / each
 * }
 * console.log(ratio(6, 2)) // 3
 */
export function requirePositive(numbers: Numbers, op: string): void {
  requireEach(numbers, op, { wanted: '> 0', fits: isFrom(Number.MIN_VALUE, Number.MAX_VALUE) })
}

/**
 * Throws unless every number is a share of 1: from 0 to 1.
 *
 * @example
 * const left = eaten => {
 *   requireShares({ eaten }, 'left')
 *   return 1 - eaten
 * }
 * console.log(left(0.25)) // 0.75
 */
export function requireShares(shares: Numbers, op: string): void {
  requireEach(shares, op, { wanted: 'from 0 to 1', fits: isFrom(0, 1) })
}

/**
 * Throws unless every number lies from 0 up to, but without, 1: what an average keeps of itself, or what dropout drops.
 *
 * @example
 * const series = ratio => {
 *   requireBelowOne({ ratio }, 'series')
 *   return 1 / (1 - ratio)
 * }
 * console.log(series(0.5)) // 2
 */
export function requireBelowOne(numbers: Numbers, op: string): void {
  const fits = (x: unknown) => isFrom(0, 1)(x) && x !== 1
  requireEach(numbers, op, { wanted: 'from 0 to less than 1', fits })
}

const isFrom = (low: number, high: number) => (x: unknown) =>
  typeof x === 'number' && x >= low && x <= high

function requireEach(
  numbers: Numbers,
  op: string,
  { wanted, fits }: { wanted: string; fits: (x: unknown) => boolean },
): void {
  for (const name in numbers) {
    if (!fits(numbers[name])) refuseRange(op, `${name} ${wanted}`, numbers[name])
  }
}
