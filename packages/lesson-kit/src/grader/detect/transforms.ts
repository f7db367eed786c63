// Results that are a simple function of what is wanted: twice it, its negative, its square. A rule speaks only
// when it gives every number of the part, the right ones too, and when at least two that differ show it.
import { printNumber } from '../../testing/print.ts'
import { type Evidence, type Pair, pairsIn } from './evidence.ts'
import { isNear } from './near.ts'
import { allOf, capital, times } from './tell.ts'

interface Transform {
  /** The numbers that the mistake makes of the wanted ones; null where nothing is to be found. */
  of: (pairs: readonly Pair[]) => ((wanted: number) => number) | null
  /** What is said of the wrong results, which are more than one. */
  says: (pairs: readonly Pair[]) => string
}

const fixed = (of: (wanted: number) => number, says: string): Transform => ({
  of: () => of,
  says: () => says,
})

/** Those that show something: wrong, and far enough from zero. */
const telling = (pairs: readonly Pair[]): Pair[] =>
  pairs.filter(({ same, got, wanted }) => !same && !isNear(got, wanted))

/** The pair that says most of a factor: the largest. */
const largest = (pairs: readonly Pair[]): Pair =>
  telling(pairs).reduce((most, pair) =>
    Math.abs(pair.wanted) > Math.abs(most.wanted) ? pair : most,
  )

const factorOf = (pairs: readonly Pair[]): number => largest(pairs).got / largest(pairs).wanted
const offsetOf = (pairs: readonly Pair[]): number => largest(pairs).got - largest(pairs).wanted

const factor: Transform = {
  of: pairs => {
    const k = factorOf(pairs)
    return Number.isFinite(k) && k !== 0 ? wanted => k * wanted : null
  },
  says: pairs => `are ${times(factorOf(pairs))} what is wanted`,
}

const offset: Transform = {
  of: pairs => wanted => wanted + offsetOf(pairs),
  says: pairs => {
    const c = offsetOf(pairs)
    return `are too ${c > 0 ? 'large' : 'small'} by ${printNumber(Math.abs(c))}`
  },
}

/** Rounding: where all comes out as the same number, that number is what is to be told of. */
const rounding = (of: (wanted: number) => number, says: string): Transform => ({
  of: pairs => (new Set(pairs.map(({ got }) => got)).size > 1 ? of : null),
  says: () => says,
})

const places = (digits: number): Transform =>
  rounding(
    wanted => Number(wanted.toFixed(digits)),
    `are rounded to ${digits} decimal${digits === 1 ? '' : 's'}`,
  )

const transforms: Transform[] = [
  fixed(wanted => -wanted, 'have the wrong sign'),
  fixed(wanted => 1 - wanted, 'are 1 minus what is wanted'),
  factor,
  offset,
  fixed(wanted => 1 / wanted, 'are 1 divided by what is wanted'),
  fixed(wanted => wanted ** 2, 'are the square of what is wanted'),
  fixed(Math.sqrt, 'are the square root of what is wanted'),
  fixed(Math.exp, 'are e to the power of what is wanted'),
  fixed(Math.log, 'are the natural logarithm of what is wanted'),
  rounding(Math.floor, 'are what is wanted, rounded down to whole numbers'),
  rounding(Math.trunc, 'are what is wanted without its decimals'),
  rounding(Math.round, 'are what is wanted, rounded to whole numbers'),
  rounding(Math.ceil, 'are what is wanted, rounded up to whole numbers'),
  ...[1, 2, 3, 4].map(places),
  fixed(Math.abs, 'are positive where something negative is wanted, and right but for that'),
  fixed(wanted => Math.max(0, wanted), 'are 0 where something negative is wanted'),
]

export function transformed(evidence: Evidence): string | null {
  const pairs = pairsIn(evidence.compared)
  if (!pairs || differentIn(telling(pairs)) < 2) return null
  const found = transforms.find(({ of }) => {
    const make = of(pairs)
    return make && isMade(pairs, make)
  })
  return found ? `${subject(evidence, pairs)} ${found.says(pairs)}.` : allTheSame(evidence, pairs)
}

/** Whether all results are what `make` makes of the wanted ones. */
function isMade(pairs: readonly Pair[], make: (wanted: number) => number): boolean {
  const least = Math.min(0.1, sizeOf(pairs.map(({ wanted }) => make(wanted))))
  const scales = new Map(
    pairs.map(({ around }) => [around, Math.max(least, sizeOf(around.map(make)))]),
  )
  return pairs.every(({ got, wanted, around }) => isNear(got, make(wanted), scales.get(around)))
}

/** The largest of some numbers, its sign left out. Those of one call have a size of their own: a million
 * elsewhere does not make 2 and 3 the same. */
const sizeOf = (numbers: readonly number[]): number =>
  numbers
    .map(Math.abs)
    .filter(Number.isFinite)
    .reduce((most, x) => Math.max(most, x), 0)

/** How many different numbers are wanted, zero not counted: whatever is done to it, it often stays zero. */
const differentIn = (pairs: readonly Pair[]): number =>
  new Set(pairs.map(({ wanted }) => wanted).filter(wanted => Math.abs(wanted) > 1e-4)).size

function subject({ part, wrong }: Evidence, pairs: readonly Pair[]): string {
  const isArray = wrong.some(({ wanted }) => Array.isArray(wanted))
  const count = allOf(telling(pairs).length)
  return `${capital(count)} wrong ${isArray ? 'numbers' : 'results'} of ${part}`
}

/** That the result does not depend on what is put in. */
function allTheSame({ part, compared }: Evidence, pairs: readonly Pair[]): string | null {
  const [{ got }] = pairs
  const isOne = pairs.length === compared.length && pairs.every(pair => pair.got === got)
  if (!isOne || !Number.isFinite(got) || new Set(pairs.map(({ wanted }) => wanted)).size < 3)
    return null
  return `Every result of ${part} is ${printNumber(got)}, whatever is put in.`
}
