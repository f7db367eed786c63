// What options may be. Each check names the caller, the option and the value: a wrong setting is found where it is
// made, not a thousand steps later as a NaN.

import { described, type Rng } from '@neuralings/tensor'

type Check = (caller: string, options: Record<string, number>) => void

// @__NO_SIDE_EFFECTS__
function check(wanted: string, fits: (value: number) => boolean): Check {
  return (caller, options) => {
    for (const [name, value] of Object.entries(options)) {
      if (fits(value)) continue
      throw new RangeError(`${caller}: expected ${name} ${wanted}, got ${value}`)
    }
  }
}

const isBetween = (low: number, high: number) => (x: number) => x >= low && x <= high

export const checkNotNegative = check('≥ 0', isBetween(0, Number.MAX_VALUE))
export const checkPositive = check('> 0', isBetween(Number.MIN_VALUE, Number.MAX_VALUE))
export const checkShare = check('from 0 to 1', isBetween(0, 1))
export const checkBelowOne = check('from 0 to less than 1', x => x >= 0 && x < 1)
export const checkCount = check('to be a whole number ≥ 1', x => Number.isInteger(x) && x >= 1)
export const checkIndex = check('to be a whole number ≥ 0', x => Number.isInteger(x) && x >= 0)

/** Throws unless there is a generator: without one, nobody could repeat what was drawn. */
export function checkRng(caller: string, rng: Rng): void {
  if (typeof rng?.shuffle === 'function') return
  const wanted = 'a random generator, such as { rng: createRng(0) }'
  throw new TypeError(`${caller}: expected ${wanted}, got ${described(rng)}`)
}

/** The parameters as a list. Throws when there are none. */
export function listParameters<T>(caller: string, parameters: Iterable<T>): T[] {
  const list = [...parameters]
  if (list.length > 0) return list
  throw new Error(
    `${caller}: expected parameters, got none; model.parameters() can be walked once, so call it again each time`,
  )
}
