// What is asked of the options here, in one place, so that every complaint sounds the same.

import { type Rng, requireOptions } from '@neuralings/tensor'

/** Throws unless `count` is a whole number of at least 1. */
export function requireCount(name: string, count: number): void {
  if (!Number.isInteger(count) || count < 1)
    throw new RangeError(`${name} is a whole number of at least 1, got ${count}`)
}

/** Throws unless `x` is a number, and not infinite. */
export function requireNumber(name: string, x: number): void {
  if (!Number.isFinite(x)) throw new RangeError(`${name} is a number, got ${x}`)
}

/**
 * The options, sure to have no other names than these, and to bring a random generator: without one, nobody could draw the
 * same again.
 */
export function withRng<Options extends { rng: Rng }>(
  name: string,
  options: Options,
  names: readonly (keyof Options & string)[],
): Options {
  if (typeof options?.rng?.uniform === 'function') return requireOptions(options, name, names)
  throw new TypeError(`${name}: give it a random generator: rng: createRng(1)`)
}
