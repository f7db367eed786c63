// What learners' functions give, as plain values: a number that cannot be drawn is a gap.
import { type Nested, toNested } from '../testing/numbers.ts'
import type { Value } from './picture.ts'
import type { Curve } from './spec.ts'

/** What `work` gives, or undefined when it throws. */
export function attempt<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}

/** The numbers in `given`, row by row; null unless there are `count`, one of them to be drawn. */
export function valuesOf(given: unknown, count: number): Value[] | null {
  const values = flatten(given)
  return values.length === count && values.some(value => value !== null) ? values : null
}

/** The values of a curve over x; null when none can be drawn. */
export function curveOf(given: Curve | undefined, x: readonly number[]): Value[] | null {
  if (typeof given !== 'function') return valuesOf(given, x.length)
  return valuesOf(
    x.map(at => attempt(() => given(at))),
    x.length,
  )
}

export function rowsOf(values: Value[] | null, columns: number): Value[][] | null {
  if (!values) return null
  const count = values.length / columns
  return Array.from({ length: count }, (_, i) => values.slice(i * columns, (i + 1) * columns))
}

/** Lines of text; null when there are none. */
export function textsOf(given: readonly unknown[] | undefined): string[] | null {
  const texts = attempt(() => Array.from(given ?? [], String))
  return texts && texts.length > 0 ? texts : null
}

function flatten(given: unknown): Value[] {
  if (Array.isArray(given)) return Array.from(given, flatten).flat()
  const nested = attempt(() => toNested(given))
  return nested === undefined ? [null] : numbersIn(nested).map(finite)
}

const numbersIn = (nested: Nested): number[] =>
  typeof nested === 'number' ? [nested] : nested.flatMap(numbersIn)

const finite = (value: number): Value => (Number.isFinite(value) ? value : null)
