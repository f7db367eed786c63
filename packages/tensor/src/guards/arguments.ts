// What a function says when it is given something other than it takes. A wrong argument is met once, at the public
// edge, by a sentence with the function's name; left alone it would come back as NaN, or as an error from deep inside.

import type { Rng } from '../random.ts'
import { isTensor, type Tensor } from '../tensor.ts'
import { described, isVariable, refuse } from './described.ts'

/** Refuses what is no tensor. `wanted` says which one is meant, if there are several. */
export function requireTensor(x: unknown, op: string, wanted = 'a tensor'): asserts x is Tensor {
  if (isTensor(x)) return
  let advice = ''
  if (isVariable(x)) advice = '; give its .data, or use the functions of @neuralings/autograd'
  if (Array.isArray(x)) advice = '; tensor([…]) makes a tensor of it'
  throw new TypeError(`${op}: expected ${wanted}, got ${described(x)}${advice}`)
}

/** Refuses what is no list. */
export function requireList(
  list: unknown,
  op: string,
  wanted: string,
): asserts list is readonly unknown[] {
  if (!Array.isArray(list)) refuse(op, wanted, list)
}

/** Refuses what is no list of tensors. */
export function requireTensors(parts: unknown, op: string): asserts parts is readonly Tensor[] {
  requireList(parts, op, 'a list of tensors')
  for (const part of parts) requireTensor(part, op)
}

/** Refuses what is no number, such as text that only looks like one. */
export function requireNumbers(numbers: readonly unknown[], op: string): void {
  for (const x of numbers) {
    if (typeof x !== 'number') refuse(op, 'a number', x)
  }
}

/**
 * Refuses flags, given by their names, that are neither true nor false: 'false' would count as true.
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

/** Refuses what is no whole number from 0 on. */
export function requireSize(size: unknown, op: string, wanted: string): asserts size is number {
  if (typeof size === 'number' && Number.isInteger(size) && size >= 0) return
  throw new RangeError(`${op}: expected ${wanted}, got ${described(size)}`)
}

/**
 * Refuses what stands where options are wanted, as in `cumsum(x, 0)` for `cumsum(x, { dim: 0 })`, and a name that is none
 * of theirs, such as `axis`: JavaScript would overlook both. Returns the options. All packages check theirs with it.
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

/**
 * The same for options that bring a generator: without one, nobody could repeat what is drawn.
 *
 * @example
 * const dice = options => {
 *   const { rng, sides = 6 } = requireRng(options, 'dice', ['rng', 'sides'])
 *   return 1 + rng.integer(0, sides)
 * }
 * console.log(dice({ rng: createRng(0) })) // 4
 */
export function requireRng<T extends { rng?: Rng }>(
  options: T,
  op: string,
  names: readonly string[],
): T & { rng: Rng } {
  if (options !== undefined) requireOptions(options, op, names)
  if (bringsRng(options)) return options
  const found = described(options?.rng)
  throw new TypeError(
    `${op}: expected a random generator, such as { rng: createRng(0) }, got ${found}`,
  )
}

function bringsRng<T extends { rng?: Rng }>(options: T): options is T & { rng: Rng } {
  return typeof options?.rng?.uniform === 'function'
}
