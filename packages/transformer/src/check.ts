// What is asked of sizes and options here. A wrong one would only show later, somewhere else, as a wrong shape.

import type { Rng } from '@neuralings/tensor'

/** Throws unless every size is a whole number from `least` on. */
export function checkSizes(owner: string, sizes: Record<string, number>, least = 1): void {
  for (const [name, size] of Object.entries(sizes)) {
    if (Number.isInteger(size) && size >= least) continue
    throw new RangeError(`${owner}: expected ${name} to be a whole number ≥ ${least}, got ${size}`)
  }
}

/** The options, sure to bring a generator: without one, nobody could repeat what a network does. */
export function withRng<Options extends { rng?: Rng }>(
  owner: string,
  options: Options,
): Options & { rng: Rng } {
  if (hasRng(options)) return options
  throw new TypeError(`${owner}: expected a random generator, such as { rng: createRng(0) }`)
}

function hasRng<Options extends { rng?: Rng }>(
  options: Options,
): options is Options & { rng: Rng } {
  return typeof options?.rng?.uniform === 'function'
}

/** Throws unless vectors of length `embedDim` can be cut into `heads` equal parts. */
export function checkHeads(owner: string, { embedDim, heads }: Record<string, number>): void {
  checkSizes(owner, { embedDim, heads })
  if (embedDim % heads === 0) return
  throw new RangeError(
    `${owner}: expected embedDim to be a multiple of heads, got ${embedDim} and ${heads}`,
  )
}
