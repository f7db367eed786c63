// What the made-up data sets have in common: n points in the plane, each in a class, the classes in turn,
// a little noise. In turn, so that the classes are equally many, and so is every beginning of the list.

import { type Rng, requireCounts, requireNotNegative, Tensor } from '@neuralings/tensor'

/** Points `x` [n, 2] float32 and their classes `y` [n] int32. */
export interface Labelled {
  x: Tensor
  y: Tensor
}

export interface CloudOptions {
  /** How many points. */
  n?: number
  /** The standard deviation of what is added to each coordinate; 0 for none. */
  noise?: number
  /** Where chance comes from: `createRng(seed)`. */
  rng: Rng
}

export const cloudOptions = ['n', 'noise', 'rng'] as const satisfies (keyof CloudOptions)[]

interface Recipe extends Required<CloudOptions> {
  /** The data set's name, for errors. */
  name: string
  classes: number
  /** A place of a class, without noise. */
  place(label: number): readonly [x: number, y: number]
}

/** Draws the points: for each the place of its class, then the noise. */
export function labelled({ name, n, noise, classes, place, rng }: Recipe): Labelled {
  requireCloud(name, { n, noise })
  requireCounts({ classes }, name)
  const x = new Float32Array(2 * n)
  const y = Int32Array.from({ length: n }, (_, i) => i % classes)
  y.forEach((label, i) => {
    const [across, up] = place(label)
    x[2 * i] = across + rng.normal(0, noise)
    x[2 * i + 1] = up + rng.normal(0, noise)
  })
  return { x: new Tensor(x, [n, 2]), y: new Tensor(y, [n]) }
}

/** Throws unless n is a whole number ≥ 1, and the noise 0 or more. */
export function requireCloud(name: string, { n, noise }: { n: number; noise: number }): void {
  requireCounts({ n }, name)
  requireNotNegative({ noise }, name)
}
