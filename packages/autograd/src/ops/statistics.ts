// How far numbers spread around their mean. Normalisation layers divide by it, and learn through it.

import type { ReduceOptions, Tensor } from '@neuralings/tensor'
import * as tensor from '@neuralings/tensor'
import { differentiable } from '../differentiable.ts'
import type { Variable } from '../variable.ts'
import { stretch } from './reduce.ts'
import { sqrt } from './unary.ts'

/**
 * The variance over `dim`. The slope is 2 (x - mean) / (n - correction). PyTorch: torch.var.
 *
 * @example
 * const x = variable([1, 3])
 * variance(x).backward()
 * console.log(x.grad?.toArray()) // [ -2, 2 ]
 */
export const variance = differentiable(
  'variance',
  (x: Tensor, options: ReduceOptions & { correction?: number } = {}) => {
    const y = tensor.variance(x, options)
    const count = Math.max(0, x.size / y.size - (options.correction ?? 1))
    return [
      y,
      g => {
        const distance = tensor.sub(x, tensor.mean(x, { dim: options.dim, keepdim: true }))
        return tensor.mul(stretch(tensor.mul(g, 2 / count), x, options), distance)
      },
    ]
  },
)

/**
 * The standard deviation over `dim`: √variance. The chain rule finds its slope, (x - mean) / (std · (n - correction)).
 *
 * @example
 * const x = variable([1, 3, 5])
 * std(x).backward()
 * console.log(x.grad?.toArray()) // [ -0.5, 0, 0.5 ]
 */
export function std(
  x: Variable | Tensor,
  options?: ReduceOptions & { correction?: number },
): Variable {
  return sqrt(variance(x, options))
}
