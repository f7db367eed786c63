// What a function says when it is given something other than it takes. Most wrong arguments are refused by the
// functions of `@neuralings/tensor`, in the name of the operation; here is what only this package can get.

import { isTensor } from '@neuralings/tensor'
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

/** Refuses what stands where options are wanted, and a name that is none of theirs. */
export function requireOptions(options: unknown, op: string, names: readonly string[]): void {
  const isRecord = typeof options === 'object' && options !== null && !isTensor(options)
  if (!isRecord || isVariable(options) || Array.isArray(options)) {
    const found = described(options)
    throw new TypeError(`${op}: expected options { ${names.join(', ')} }, got ${found}`)
  }
  const other = Object.keys(options).find(name => !names.includes(name))
  if (other === undefined) return
  throw new TypeError(`${op}: there is no option ${other}, only ${names.join(', ')}`)
}

/** Refuses what is no list. */
export function requireList(
  list: unknown,
  op: string,
  wanted: string,
): asserts list is readonly unknown[] {
  if (!Array.isArray(list)) throw new TypeError(`${op}: expected ${wanted}, got ${described(list)}`)
}

/** A value in words. */
export function described(x: unknown): string {
  if (x === undefined || x === null || typeof x === 'number') return String(x)
  if (Array.isArray(x)) return 'an array'
  if (isTensor(x)) return 'a tensor'
  if (isVariable(x)) return 'a variable'
  return typeof x === 'object' ? 'an object' : `a ${typeof x}`
}
