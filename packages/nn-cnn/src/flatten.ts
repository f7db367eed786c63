// Flattening: behind the last picture, a network looks at all numbers of an image side by side, in no order any more.
// PyTorch: torch.flatten(x, 1), nn.Flatten.

import { reshape, type Variable } from '@neuralings/autograd'
import type { Tensor } from '@neuralings/tensor'
import { shapeOf } from './check.ts'

/**
 * All numbers of an image in one row: [N, ...] → [N, numbers]; for [N, C, H, W] channel by channel, row by row.
 * Goes into a `Sequential` as it is. Throws for a scalar.
 *
 * @example
 * console.log(flatten(zeros([8, 16, 7, 7])).shape) // [ 8, 784 ]
 */
export function flatten(x: Variable | Tensor): Variable {
  const [examples, ...others] = shapeOf('flatten', x)
  if (examples === undefined) throw new RangeError('flatten: expected [N, ...], got a scalar')
  return reshape(x, [examples, others.reduce((product, length) => product * length, 1)])
}
