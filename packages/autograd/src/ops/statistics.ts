// Where numbers lie, and how far they spread. Normalisation layers take off the one and divide by the other, and learn
// through both.

import type { ReduceOptions, Tensor } from '@neuralings/tensor'
import * as tensor from '@neuralings/tensor'
import { differentiable } from '../differentiable.ts'
import { stretch } from './reduce.ts'

/**
 * The mean over `dim`: each of n numbers gets 1/n of the gradient.
 *
 * @example
 * const x = variable([1, 2, 3, 4])
 * mean(x).backward()
 * console.log(x.grad?.toArray()) // [ 0.25, 0.25, 0.25, 0.25 ]
 */
export const mean = differentiable('mean', (x: Tensor, options: ReduceOptions = {}) => {
  const y = tensor.mean(x, options)
  return [y, g => stretch(tensor.div(g, x.size / y.size), x, options)]
})

/** `correction` is taken off the count of the numbers, 1 by default. */
type SpreadOptions = ReduceOptions & { correction?: number }

/**
 * The variance over `dim`. The slope is 2 (x - mean) / (n - correction). PyTorch: torch.var.
 *
 * @example
 * const x = variable([1, 3])
 * variance(x).backward()
 * console.log(x.grad?.toArray()) // [ -2, 2 ]
 */
export const variance = /* @__PURE__ */ differentiable(
  'variance',
  (x: Tensor, options: SpreadOptions = {}) => {
    const y = tensor.variance(x, options)
    const scale = 2 / freedom(x, y, options)
    return [y, g => tensor.mul(stretch(tensor.mul(g, scale), x, options), distance(x, options))]
  },
)

/**
 * The standard deviation over `dim`: √variance. The slope is (x - mean) / (std · (n - correction)); where all numbers are
 * equal it is taken as 0. PyTorch: torch.std.
 *
 * @example
 * const x = variable([1, 3, 5])
 * std(x).backward()
 * console.log(x.grad?.toArray()) // [ -0.5, 0, 0.5 ]
 */
export const std = /* @__PURE__ */ differentiable(
  'std',
  (x: Tensor, options: SpreadOptions = {}) => {
    const y = tensor.std(x, options)
    const n = freedom(x, y, options)
    return [
      y,
      g => {
        const apart = tensor.div(distance(x, options), stretch(tensor.mul(y, n), x, options))
        const slope = tensor.where(stretch(tensor.ne(y, 0), x, options), apart, 0)
        return tensor.mul(stretch(g, x, options), slope)
      },
    ]
  },
)

/** How many numbers are free: as many as there are for each result, less the correction. */
function freedom(x: Tensor, y: Tensor, { correction = 1 }: SpreadOptions): number {
  return Math.max(0, x.size / y.size - correction)
}

/** From the mean, taken off twice: far from 0 the first is rounded. */
function distance(x: Tensor, { dim }: SpreadOptions): Tensor {
  const less = (y: Tensor) => tensor.sub(y, tensor.mean(y, { dim, keepdim: true }))
  return less(less(x))
}
