// Factors that change from call to call: the number of elements, or one for each array.
import { toNested } from '../../testing/numbers.ts'
import { type Evidence, flat, type Pair, pairsIn } from './evidence.ts'
import { isNear } from './near.ts'

/** That each result is n times, or 1/n of, what is wanted, with n the length of its first array. */
export function lengthAsFactor({ part, compared, wrong }: Evidence): string | null {
  const calls = compared.map(({ what, got, wanted }) => ({ n: lengthIn(what), got, wanted }))
  const lengths = new Set(
    wrong.filter(({ wanted }) => wanted !== 0).map(({ what }) => lengthIn(what)),
  )
  if (lengths.size < 2 || wrong.length === 0) return null
  const fits = (k: (n: number) => number): boolean =>
    calls.every(
      ({ n, got, wanted }) =>
        n !== null &&
        typeof got === 'number' &&
        typeof wanted === 'number' &&
        isNear(got, k(n) * wanted),
    )
  const found = factors.find(([, k]) => fits(k))
  return found
    ? `Each result of ${part} is ${found[0]} what is wanted, n being how many elements go in.`
    : null
}

/** How a result stands to what is wanted when a mean is taken of n numbers, or not taken. */
const factors: [name: string, k: (n: number) => number][] = [
  ['n times', n => n],
  ['1/n of', n => 1 / n],
  ['n / (n - 1) times', n => n / (n - 1)],
  ['(n - 1) / n of', n => (n - 1) / n],
  ['n / 2 times', n => n / 2],
]

/** How many numbers the first array in a call has: 3 in `mse([1, 2, 3], [1, 4, 2])`. */
function lengthIn(what: string): number | null {
  const [list] = /\[[^[\]]*\]/.exec(what) ?? []
  try {
    return list ? flat(toNested(JSON.parse(list)) ?? []).length : null
  } catch {
    return null
  }
}

/** That each array is right but for a factor of its own. Rounding may hide that it is the same for all, so nothing is said of that. */
export function proportional({ part, wrong }: Evidence): string | null {
  const arrays = wrong.map(one => pairsIn([one]) ?? [])
  const telling = arrays.filter(pairs => differentIn(pairs) > 1)
  if (telling.length < 2 || !arrays.every(isProportional)) return null
  return `The numbers in each wrong result of ${part} stand in the right proportion; only their size is wrong.`
}

function isProportional(pairs: readonly Pair[]): boolean {
  const shown = pairs.find(({ wanted }) => wanted !== 0)
  const k = shown ? shown.got / shown.wanted : 0
  if (k === 0 || !Number.isFinite(k)) return false
  return pairs.every(({ got, wanted }) => isNear(got, k * wanted, Math.abs(k)))
}

const differentIn = (pairs: readonly Pair[]): number =>
  new Set(pairs.map(({ wanted }) => wanted).filter(wanted => wanted !== 0)).size
