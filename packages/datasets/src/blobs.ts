// Round clouds, one for each class: the easiest classes to tell apart. scikit-learn: make_blobs.

import { requireRng } from '@neuralings/tensor'
import { type CloudOptions, cloudOptions, type Labelled, labelled } from './labelled.ts'

export interface BlobsOptions extends CloudOptions {
  classes?: number
}

/**
 * Clouds whose centres stand evenly around a circle of radius 2, the first at (2, 0); `noise` is how wide they are.
 *
 * @throws TypeError without an rng, RangeError for numbers that make no sense.
 * @returns `x` [n, 2] float32 and `y` [n] int32
 * @example
 * const { x, y } = blobs({ n: 90, classes: 3, rng: createRng(1) })
 * console.log(x.shape, y.toArray().slice(0, 4)) // [ 90, 2 ] [ 0, 1, 2, 0 ]
 */
export function blobs(options: BlobsOptions): Labelled {
  const {
    n = 150,
    classes = 3,
    noise = 0.4,
    rng,
  } = requireRng(options, 'blobs', [...cloudOptions, 'classes'])
  const place = (label: number) => {
    const angle = (2 * Math.PI * label) / classes
    return [2 * Math.cos(angle), 2 * Math.sin(angle)] as const
  }
  return labelled({ name: 'blobs', n, noise, classes, place, rng })
}
