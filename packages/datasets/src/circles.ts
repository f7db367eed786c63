// A ring within a ring: the class is the distance from the middle. scikit-learn: make_circles.

import { requireFinite, requireRng } from '@neuralings/tensor'
import { type CloudOptions, cloudOptions, type Labelled, labelled } from './labelled.ts'

export interface CirclesOptions extends CloudOptions {
  /** The radius of the inner ring; the outer one has radius 1. */
  inner?: number
}

/**
 * Points on two circles around (0, 0): class 0 on the outer one, class 1 on the inner one.
 *
 * @throws TypeError without an rng, RangeError for numbers that make no sense.
 * @returns `x` [n, 2] float32 and `y` [n] int32
 * @example
 * const { x, y } = circles({ n: 2, inner: 0.5, noise: 0, rng: createRng(1) })
 * console.log(y.toArray()) // [ 0, 1 ]
 * console.log(Math.hypot(x.at(1, 0), x.at(1, 1)).toFixed(3)) // 0.500
 */
export function circles(options: CirclesOptions): Labelled {
  const {
    n = 200,
    inner = 0.5,
    noise = 0.05,
    rng,
  } = requireRng(options, 'circles', [...cloudOptions, 'inner'])
  requireFinite({ inner }, 'circles')
  const place = (label: number) => {
    const radius = label === 0 ? 1 : inner
    const angle = rng.uniform(0, 2 * Math.PI)
    return [radius * Math.cos(angle), radius * Math.sin(angle)] as const
  }
  return labelled({ name: 'circles', n, noise, classes: 2, place, rng })
}
