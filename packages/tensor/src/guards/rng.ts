// What draws numbers takes the generator among its options.

import type { Rng } from '../random.ts'
import { requireOptions } from './arguments.ts'
import { refuse } from './described.ts'

/**
 * As `requireOptions`; throws, too, unless there is a generator among the options: without one, nobody could repeat what
 * is drawn.
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
  return refuse(op, 'a random generator, such as { rng: createRng(0) }', options?.rng)
}

function bringsRng<T extends { rng?: Rng }>(options: T): options is T & { rng: Rng } {
  return typeof options?.rng?.uniform === 'function'
}
