// What is asked of the options here, in one place, so that every complaint sounds the same.

import type { Rng } from '@neuralings/tensor'

/** Throws unless every count is a whole number from `least` on. */
export function checkCounts(owner: string, counts: Record<string, number>, least = 1): void {
  for (const [name, count] of Object.entries(counts)) {
    if (Number.isInteger(count) && count >= least) continue
    throw new RangeError(`${owner}: expected ${name} to be a whole number ≥ ${least}, got ${count}`)
  }
}

/** The options, sure to bring a generator: without one, nobody could repeat what was drawn. */
export function withRng<Options extends { rng: Rng }>(owner: string, options: Options): Options {
  if (typeof options?.rng?.uniform === 'function') return options
  throw new TypeError(`${owner}: expected a random generator, such as { rng: createRng(0) }`)
}
