// Arms wound around each other: hard enough that a network needs width, depth and patience.
// Two arms that a network had to part were a famous test (Lang and Witbrock, 1988).

import { requireFinite, requireRng } from '@neuralings/tensor'
import { type CloudOptions, cloudOptions, type Labelled, labelled } from './labelled.ts'

export interface SpiralsOptions extends CloudOptions {
  /** The number of arms. */
  classes?: number
  /** How often an arm goes around. */
  turns?: number
}

/**
 * Arms from radius 0.1 to 1. Along an arm the angle grows with the radius, by `turns` full circles in all;
 * the arms begin evenly spread.
 *
 * @throws TypeError without an rng, RangeError for numbers that make no sense.
 * @returns `x` [n, 2] float32 and `y` [n] int32
 * @example
 * const { x, y } = spirals({ n: 300, classes: 3, rng: createRng(1) })
 * console.log(x.shape, y.toArray().slice(0, 4)) // [ 300, 2 ] [ 0, 1, 2, 0 ]
 */
export function spirals(options: SpiralsOptions): Labelled {
  const {
    n = 200,
    classes = 2,
    turns = 1.25,
    noise = 0.02,
    rng,
  } = requireRng(options, 'spirals', [...cloudOptions, 'classes', 'turns'])
  requireFinite({ turns }, 'spirals')
  const place = (label: number) => {
    const way = rng.uniform()
    const radius = 0.1 + 0.9 * way
    const angle = 2 * Math.PI * (turns * way + label / classes)
    return [radius * Math.cos(angle), radius * Math.sin(angle)] as const
  }
  return labelled({ name: 'spirals', n, noise, classes, place, rng })
}
