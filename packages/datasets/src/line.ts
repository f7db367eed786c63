// Points along a straight line: the smallest thing there is to learn, two numbers, slope and intercept.

import { rand, requireFinite, requireRng, Tensor } from '@neuralings/tensor'
import { type CloudOptions, cloudOptions, requireCloud } from './labelled.ts'

export interface LineOptions extends CloudOptions {
  slope?: number
  intercept?: number
}

/**
 * n points of y = slope·x + intercept + noise, with x spread evenly at random over [-1, 1).
 *
 * @throws TypeError without an rng, RangeError for numbers that make no sense.
 * @returns `x` [n, 1] and `y` [n, 1], both float32
 * @example
 * const { x, y } = line({ n: 50, slope: 2, intercept: 1, noise: 0, rng: createRng(1) })
 * console.log(x.shape, y.shape) // [ 50, 1 ] [ 50, 1 ]
 * console.log((y.at(7, 0) - 2 * x.at(7, 0)).toFixed(3)) // 1.000
 */
export function line(options: LineOptions): {
  x: Tensor
  y: Tensor
} {
  const {
    n = 50,
    slope = 2,
    intercept = 1,
    noise = 0.2,
    rng,
  } = requireRng(options, 'line', [...cloudOptions, 'slope', 'intercept'])
  requireCloud('line', { n, noise })
  requireFinite({ slope, intercept }, 'line')
  const x = Float32Array.from(rand([n], { rng, low: -1 }).data)
  const y = x.map(value => slope * value + intercept + rng.normal(0, noise))
  return { x: new Tensor(x, [n, 1]), y: new Tensor(y, [n, 1]) }
}
