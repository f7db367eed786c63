// Properties: what holds for every input is tried on a hundred drawn ones, and told of the simplest
// that fails. fast-check draws and shrinks (QuickCheck: forAll); tests that draw nothing do not load it.
import { createRequire } from 'node:module'
import type { Arbitrary } from 'fast-check'
import type { Nested } from './numbers.ts'

const fastCheck = (): typeof import('fast-check') => createRequire(import.meta.url)('fast-check')

/** The sizes of an input, each by a letter: `[]` a number, `['n']` a list, `['B', 'in']` a matrix. */
export type Shape = readonly string[]

/** Inputs by name. Where two have a letter in common, they have that size in common. */
export type Inputs = Readonly<Record<string, Shape>>

export type OfShape<S extends Shape> = S extends readonly [string, ...infer Rest extends Shape]
  ? OfShape<Rest>[]
  : number

export type Drawn<I extends Inputs> = { -readonly [Name in keyof I]: OfShape<I[Name]> }

export interface DrawOptions {
  /** Where each number lies. Default −3 to 3. */
  from?: number
  to?: number
  /** Whole numbers only; otherwise they have up to two decimals. */
  whole?: boolean
  /** Values that no number comes near: where a slope jumps, or a logarithm ends. */
  kinks?: readonly number[]
  /** The largest size that a letter stands for. Default 4, and the smallest is 1. */
  largest?: number
  /** How many inputs are tried. Default 100. */
  points?: number
  seed?: number
}

/**
 * Expects `check` to throw for no drawn inputs. A seed draws the same ones each time.
 * @throws what `check` throws for the simplest inputs: the smallest sizes, the shortest numbers.
 * @example
 * forAll({ y: ['n'], target: ['n'] }, ({ y, target }) => {
 *   expectClose(mse(y, target), mse(target, y), { what: call('mse', y, target) })
 * })
 */
export function forAll<const I extends Inputs>(
  inputs: I,
  check: (drawn: Drawn<I>) => void,
  { points = 100, seed = 1, ...numbers }: DrawOptions = {},
): void {
  const { check: run, property } = fastCheck()
  const drawn = drawnOf(inputs, numbers) as Arbitrary<Drawn<I>>
  const holds = property(drawn, one => void check(one))
  const { failed, errorInstance } = run(holds, { numRuns: points, seed })
  if (failed) throw errorInstance
}

/** Sizes shrink first, so every input is drawn at its largest and cut. */
function drawnOf(inputs: Inputs, { largest = 4, ...options }: DrawOptions) {
  const { array, integer, record } = fastCheck()
  const letters = [...new Set(Object.values(inputs).flat())]
  const size = integer({ min: 1, max: largest })
  const number = numberOf(options)
  const pool = (shape: Shape) => {
    const length = largest ** shape.length
    return array(number, { minLength: length, maxLength: length })
  }
  return record({
    sizes: record(Object.fromEntries(letters.map(letter => [letter, size]))),
    pools: record(mapValues(inputs, pool)),
  }).map(({ sizes, pools }) =>
    mapValues(inputs, (shape, name) =>
      cut(
        pools[name],
        shape.map(letter => sizes[letter]),
      ),
    ),
  )
}

/** The first numbers of the pool in this shape. */
function cut(pool: readonly number[], [length, ...rest]: readonly number[]): Nested {
  if (length === undefined) return pool[0]
  const step = rest.reduce((product, size) => product * size, 1)
  return Array.from({ length }, (_, i) => cut(pool.slice(i * step), rest))
}

/** Simple is: few decimals, then no sign, then near zero. A learner can check such a point by hand. */
function numberOf({ from = -3, to = 3, whole = false, kinks = [] }: DrawOptions) {
  const { boolean, integer, tuple } = fastCheck()
  const decimals = integer({ min: 0, max: whole ? 0 : 2 })
  const hundredths = integer({ min: 0, max: 100 * Math.max(Math.abs(from), Math.abs(to)) })
  return tuple(decimals, boolean(), hundredths)
    .map(([digits, isNegative, n]) => {
      const unit = 10 ** (2 - digits)
      const size = (Math.ceil(n / unit) * unit) / 100
      return isNegative && size > 0 ? -size : size
    })
    .filter(x => from <= x && x <= to && kinks.every(kink => Math.abs(x - kink) > 0.05))
}

const mapValues = <A, B>(record: Readonly<Record<string, A>>, f: (a: A, name: string) => B) =>
  Object.fromEntries(Object.entries(record).map(([name, a]) => [name, f(a, name)]))
