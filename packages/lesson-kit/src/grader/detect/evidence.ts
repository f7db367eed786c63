// What the tests have shown of one part: all that was compared of it, right or wrong.
import type { Compared } from '../../testing/comparison.ts'
import { type Nested, sameShape, shapeOf, toNested } from '../../testing/numbers.ts'
import type { TestResult, Verdict } from '../verdict.ts'

export interface Evidence {
  /** The name of the part. */
  part: string
  compared: Compared[]
  /** Those of them that are not as wanted. */
  wrong: Compared[]
}

/** Two numbers that were compared. */
export interface Pair {
  got: number
  wanted: number
  same: boolean
  /** All that is wanted of this one call. */
  around: number[]
}

export function evidenceOf(part: string, { tests }: Verdict): Evidence {
  const compared = tests
    .filter(({ uses }) => uses.includes(part))
    .flatMap(test => (test.compared ?? []).filter(({ what }) => isOf(part, what, test)))
  return { part, compared, wrong: compared.filter(({ same }) => !same) }
}

/** Of what a test of several parts compares, that which names this one alone. */
function isOf(part: string, what: string, { uses }: TestResult): boolean {
  if (isCalculatedFrom(part, what)) return false
  const named = uses.filter(use => words(what).includes(use))
  return uses.length === 1 || (named.length === 1 && named[0] === part)
}

/** Whether something is compared that was calculated from results: `f(8) - f(7)`. */
const isCalculatedFrom = (part: string, what: string): boolean =>
  what.includes(`${part}(`) && /\) [-+*/·−] | [-+*/·−] [\p{L}_$][\p{L}\p{N}_$.]*\(/u.test(what)

const words = (text: string): string[] => text.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? []

/** What was got, when that is all numbers. */
export const numbersIn = ({ got }: Compared): Nested | undefined => toNested(got)

/** All numbers with what they should be; null when somewhere there is no number, or another shape. */
export function pairsIn(compared: readonly Compared[]): Pair[] | null {
  const pairs: Pair[] = []
  for (const one of compared) {
    const got = numbersIn(one)
    if (got === undefined || !sameShape(shapeOf(got), shapeOf(one.wanted))) return null
    const wanted = flat(one.wanted)
    for (const [i, number] of flat(got).entries()) {
      pairs.push({ got: number, wanted: wanted[i], same: one.same, around: wanted })
    }
  }
  return pairs
}

export const flat = (x: Nested): number[] => (typeof x === 'number' ? [x] : x.flatMap(flat))
