// Shifted round: the gradient is shifted back.

import type { Tensor } from '@neuralings/tensor'
import * as tensor from '@neuralings/tensor'
import { differentiable } from '../differentiable.ts'

/**
 * x moved on by `shifts` places along `dim`; what is pushed out at one end comes in at the other. PyTorch: torch.roll.
 *
 * @example
 * const x = variable([1, 2, 3])
 * roll(x, 1, { dim: 0 }).backward(tensor([10, 20, 30]))
 * console.log(x.grad?.toArray()) // [ 20, 30, 10 ]
 */
export const roll = differentiable(
  'roll',
  (
    x: Tensor,
    shifts: number | readonly number[],
    options: { dim?: number | readonly number[] } = {},
  ) => [tensor.roll(x, shifts, options), g => tensor.roll(g, back(shifts), options)],
)

function back(shifts: number | readonly number[]): readonly number[] {
  return [shifts].flat().map(shift => -shift)
}
