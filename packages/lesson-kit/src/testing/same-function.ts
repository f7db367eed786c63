// Formulas: a learner may write one in many ways, so it is compared by its values, at random points.
import { isClose, type Tolerance } from './close.ts'
import { Mismatch } from './mismatch.ts'
import { printAny, printApart, printNumber } from './print.ts'

export interface SameFunctionOptions extends Tolerance {
  /** The formula's name: `slope`. */
  what: string
  /** The names of its inputs, in order: `['x', 'w']`. */
  inputs: string[]
  /** Where each input lies. Default −3 to 3. */
  from?: number
  to?: number
  /** Values that no input comes near: where a slope jumps, or a logarithm ends. */
  kinks?: number[]
  points?: number
  seed?: number
}

type Formula = (...inputs: number[]) => number

/**
 * Expects two functions of numbers to agree at seeded random points.
 * @throws Mismatch with the first point at which they differ.
 * @example
 * expectSameFunction(slope, x => 2 * x, { what: 'slope', inputs: ['x'] })
 */
export function expectSameFunction(
  got: Formula,
  wanted: Formula,
  { what, inputs, points = 20, rtol, atol, ...where }: SameFunctionOptions,
): void {
  const draw = pointsOf(where)
  for (let i = 0; i < points; i++) {
    const point = inputs.map(draw)
    const [y, target] = [got(...point), wanted(...point)]
    if (typeof y === 'number' && isClose(y, target, { rtol, atol })) continue
    const at = inputs.map((name, k) => `${name} = ${printNumber(point[k])}`).join(', ')
    const [actual, expected] =
      typeof y === 'number' ? printApart(y, target) : [printAny(y), printNumber(target)]
    throw new Mismatch(`${what} at ${at}`, { actual, expected })
  }
}

/** Draws numbers with two decimals, so that a learner can check a point by hand. */
function pointsOf({ from = -3, to = 3, kinks = [], seed = 1 }: Partial<SameFunctionOptions>) {
  const random = uniform(seed)
  return (): number => {
    for (;;) {
      const x = Math.round((from + (to - from) * random()) * 100) / 100
      if (kinks.every(kink => Math.abs(x - kink) > 0.05)) return x
    }
  }
}

/** Numbers in [0, 1): the generator mulberry32 (Tommy Ettinger, 2017). */
function uniform(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let bits = Math.imul(state ^ (state >>> 15), state | 1)
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61)
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32
  }
}
