// Notes what the numeric tests of a run compare, also where it agrees.
import type { Given } from './comparison.ts'
import type { Nested } from './numbers.ts'
import { comparisons } from './run.ts'

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
