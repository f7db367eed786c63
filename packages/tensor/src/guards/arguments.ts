// What a function says when it is given something other than it takes. A wrong argument is met once, at the public
// edge, by a sentence with the function's name; left alone it would come back as NaN, or as an error from deep inside.

import { isTensor, type Tensor } from '../tensor.ts'
import { described, isVariable, refuse, refuseRange } from './described.ts'

/** Throws unless x is a tensor. `wanted` says which one is meant, if there are several. */
export function requireTensor(x: unknown, op: string, wanted = 'a tensor'): asserts x is Tensor {
  if (isTensor(x)) return
  let advice = ''
  if (isVariable(x)) advice = '; give its .data, or use the functions of @neuralings/autograd'
  if (Array.isArray(x)) advice = '; tensor([…]) makes a tensor of it'
  throw new TypeError(`${op}: expected ${wanted}, got ${described(x)}${advice}`)
}

/**
 * Throws unless x is a variable of `@neuralings/autograd`.
 *
 * @example
 * try {
 *   requireVariable(5, 'slope')
 * } catch (error) {
 *   console.log(error.message) // slope: expected a variable, got 5
 * }
 */
export function requireVariable(x: unknown, op: string): void {
  if (isVariable(x)) return
  const advice = isTensor(x) ? '; variable(…) makes one of it, before anything is computed' : ''
  throw new TypeError(`${op}: expected a variable, got ${described(x)}${advice}`)
}

/**
 * Throws unless x is a list. `wanted` says of what.
 *
 * @example
 * const first = list => {
 *   requireList(list, 'first', 'a list of numbers')
 *   return list[0]
 * }
 * console.log(first([7, 8])) // 7
 */
export function requireList(
  list: unknown,
  op: string,
  wanted: string,
): asserts list is readonly unknown[] {
  if (!Array.isArray(list)) refuse(op, wanted, list)
}

/**
 * Throws unless f is a function. `wanted` says what it is good at.
 *
 * @example
 * const twice = f => {
 *   requireFunction(f, 'twice', 'a function to call')
 *   return [f(), f()]
 * }
 * console.log(twice(() => 1)) // [ 1, 1 ]
 */
export function requireFunction(f: unknown, op: string, wanted: string): void {
  if (typeof f !== 'function') refuse(op, wanted, f)
}

/** Throws unless `parts` is a list of tensors. */
export function requireTensors(parts: unknown, op: string): asserts parts is readonly Tensor[] {
  requireList(parts, op, 'a list of tensors')
  for (const part of parts) requireTensor(part, op)
}

/** Throws unless all are numbers: a text may look like one. */
export function requireNumbers(numbers: readonly unknown[], op: string): void {
  for (const x of numbers) {
    if (typeof x !== 'number') refuse(op, 'a number', x)
  }
}

/**
 * Throws unless every flag, given by its name, is true or false: the text 'false' would count as true.
 *
 * @example
 * const area = (size, { squared = true } = {}) => {
 *   requireFlags({ squared }, 'area')
 *   return squared ? size * size : size
 * }
 * console.log(area(3, { squared: true })) // 9
 */
export function requireFlags(flags: Readonly<Record<string, unknown>>, op: string): void {
  for (const name in flags) {
    if (typeof flags[name] !== 'boolean') refuse(op, `true or false as ${name}`, flags[name])
  }
}

/** Throws unless `size` is a whole number ≥ 0. */
export function requireSize(size: unknown, op: string, wanted: string): asserts size is number {
  if (typeof size === 'number' && Number.isInteger(size) && size >= 0) return
  refuseRange(op, wanted, size)
}

/**
 * Returns the options. Throws when something else stands in their place, as in `cumsum(x, 0)`, and when one of them has a
 * name that is none of `names`, such as `axis`: JavaScript would overlook both. All packages check their options with it.
 *
 * @example
 * const area = options => {
 *   const { width = 1, height = 1 } = requireOptions(options, 'area', ['width', 'height'])
 *   return width * height
 * }
 * console.log(area({ width: 2, height: 3 })) // 6
 */
export function requireOptions<T>(options: T, op: string, names: readonly string[]): T {
  const isRecord = typeof options === 'object' && options !== null && !(Symbol.iterator in options)
  if (!isRecord || isTensor(options) || isVariable(options)) {
    const wanted = names.length > 0 ? `options { ${names.join(', ')} }` : 'no options'
    refuse(op, wanted, options)
  }
  for (const name in options) {
    if (names.includes(name)) continue
    const known = names.length > 0 ? `only ${names.join(', ')}` : 'and no other'
    throw new TypeError(`${op}: there is no option ${name}, ${known}`)
  }
  return options
}
