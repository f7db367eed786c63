// How far numbers spread, in their own unit: data is standardised by it, weights are drawn with it.
// PyTorch: torch.std.

import { type ReduceOptions, variance } from './reduce.ts'
import type { Tensor } from './tensor.ts'
import { sqrt } from './unary.ts'

/**
 * The standard deviation over `dim`: √variance. With a `correction` of 0 it is that of the numbers themselves, with 1
 * (the default) that of what they are a sample of.
 *
 * @example
 * console.log(std(tensor([2, 4, 4, 4, 5, 5, 7, 9]), { correction: 0 }).item()) // 2
 */
export function std(x: Tensor, options?: ReduceOptions & { correction?: number }): Tensor {
  return sqrt(variance(x, options))
}
