// Two half circles, each with its tip in the hollow of the other. scikit-learn: make_moons.

import { requireRng } from '@neuralings/tensor'
import { type CloudOptions, cloudOptions, type Labelled, labelled } from './labelled.ts'

/**
 * Class 0 is the upper half of the unit circle around (0, 0), class 1 the lower half of the one around (1, 0.5).
 *
 * @throws TypeError without an rng, RangeError for numbers that make no sense.
 * @returns `x` [n, 2] float32 and `y` [n] int32
 * @example
 * const { x, y } = moons({ n: 200, noise: 0.1, rng: createRng(1) })
 * console.log(x.shape, y.toArray().slice(0, 4)) // [ 200, 2 ] [ 0, 1, 0, 1 ]
 */
export function moons(options: CloudOptions): Labelled {
  const { n = 200, noise = 0.1, rng } = requireRng(options, 'moons', cloudOptions)
  const place = (label: number) => {
    const angle = rng.uniform(0, Math.PI)
    const [across, up] = [Math.cos(angle), Math.sin(angle)]
    return label === 0 ? ([across, up] as const) : ([1 - across, 0.5 - up] as const)
  }
  return labelled({ name: 'moons', n, noise, classes: 2, place, rng })
}
