// The four corners of a truth table, each a cloud: class 1 where exactly one of the two inputs is 1. No
// straight line parts the classes, which is why a single neuron fails here (Minsky and Papert, 1969).

import { requireRng } from '@neuralings/tensor'
import { type CloudOptions, cloudOptions, type Labelled, labelled } from './labelled.ts'

/** In the order of the classes 0, 1, 0, 1. */
const corners = [
  [0, 0],
  [0, 1],
  [1, 1],
  [1, 0],
] as const

/**
 * Clouds around (0, 0) and (1, 1), class 0, and around (0, 1) and (1, 0), class 1, each corner in turn.
 * Four points without noise are the truth table itself.
 *
 * @throws TypeError without an rng, RangeError for numbers that make no sense.
 * @returns `x` [n, 2] float32 and `y` [n] int32
 * @example
 * const { x, y } = xor({ n: 4, noise: 0, rng: createRng(1) })
 * console.log(x.toArray()) // [ [ 0, 0 ], [ 0, 1 ], [ 1, 1 ], [ 1, 0 ] ]
 * console.log(y.toArray()) // [ 0, 1, 0, 1 ]
 */
export function xor(options: CloudOptions): Labelled {
  const { n = 200, noise = 0.15, rng } = requireRng(options, 'xor', cloudOptions)
  let i = 0
  const place = () => corners[i++ % 4]
  return labelled({ name: 'xor', n, noise, classes: 2, place, rng })
}
