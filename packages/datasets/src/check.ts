// What is asked of the options here, in one place, so that every complaint sounds the same.

import type { Rng } from '@neuralings/tensor'

/** Throws unless `count` is a whole number of at least 1. */
export function requireCount(name: string, count: number): void {
  if (!Number.isInteger(count) || count < 1)
    throw new RangeError(`${name} is a whole number of at least 1, got ${count}`)
}

/** Throws unless there is a random generator. */
export function requireRng(name: string, rng: Rng | undefined): void {
  if (!rng) throw new TypeError(`${name}: give it a random generator: rng: createRng(1)`)
}
