// What a function says when it is given something other than it takes. Most wrong arguments are refused by the
// functions of `@neuralings/tensor`, in the name of the operation; here is what only this package can get.

import { described, isTensor } from '@neuralings/tensor'
import { isVariable, type Variable } from './variable.ts'

/** Refuses what is no variable. */
export function requireVariable(x: unknown, op: string): asserts x is Variable {
  if (isVariable(x)) return
  const advice = isTensor(x) ? '; variable(…) makes one of it, before anything is computed' : ''
  throw new TypeError(`${op}: expected a variable, got ${described(x)}${advice}`)
}

/** Refuses what is no function. */
export function requireFunction(f: unknown, op: string, wanted = 'a function'): void {
  if (typeof f !== 'function') throw new TypeError(`${op}: expected ${wanted}, got ${described(f)}`)
}

/** Refuses what is no list. */
export function requireList(
  list: unknown,
  op: string,
  wanted: string,
): asserts list is readonly unknown[] {
  if (!Array.isArray(list)) throw new TypeError(`${op}: expected ${wanted}, got ${described(list)}`)
}
