// What the numeric tests of a run compared, also where it agreed. It goes with the test's report, as data: what
// all wrong results have in common is found in it.
import type { Nested } from './numbers.ts'
import { comparisons } from './run.ts'

/** A number, or what stands in the place of one. */
export type Given = number | string | boolean | null | undefined | Given[] | Kind

/** What is no value to show: a function, a promise, or an object with the name of its class. */
export interface Kind {
  kind: string
  name?: string
}

export interface Compared {
  /** What was computed, with its inputs: `leakyRelu(-2, 0.1)`. */
  what: string
  got: Given
  wanted: Nested
  same: boolean
}

/** What one test has compared. */
export interface Comparisons {
  compared: Compared[]
  /** Set when it compared more than is told here. */
  isMore: boolean
}

/** Comparisons of one test that are told, and numbers in each. */
const most = { comparisons: 100, numbers: 400 }

// Taken before any learner's code can replace it.
const { isArray } = Array

/** Notes a comparison for the report of the test that is running. */
export function noteCompared(what: string, got: unknown, wanted: Nested, same: boolean): void {
  const notes = comparisons()
  if (!notes) return
  const { compared } = notes
  const isSmall =
    countTo(got, most.numbers) <= most.numbers && countTo(wanted, most.numbers) <= most.numbers
  if (!isSmall || compared.length >= most.comparisons) notes.isMore = true
  else compared[compared.length] = { what, got: given(got), wanted, same }
}

/** How many values are in `x`; anything above `limit` when there are more. */
function countTo(x: unknown, limit: number): number {
  if (!isArray(x)) return 1
  let count = x.length > limit ? x.length : 0
  for (let i = 0; i < x.length && count <= limit; i++) count += countTo(x[i], limit - count)
  return count
}

/** Of what cannot cross to another process, its kind. */
function given(x: unknown): Given {
  if (isArray(x)) {
    const items: Given[] = []
    for (let i = 0; i < x.length; i++) items[i] = given(x[i])
    return items
  }
  if (typeof x === 'number' || typeof x === 'string' || typeof x === 'boolean') return x
  if (x === null || x === undefined) return x
  if (x instanceof Promise) return { kind: 'promise' }
  const name = typeof x === 'object' ? x.constructor?.name : undefined
  return { kind: typeof x, ...(typeof name === 'string' && { name }) }
}
