// Mean squared error: the square makes every miss positive, and a large miss count for much more than a
// small one. The loss of regression. PyTorch: F.mse_loss, nn.MSELoss.

import { square, sub, type Variable, type VariableLike } from '@neuralings/autograd'
import {
  checkSameShape,
  type LossOptions,
  lossOptions,
  reduce,
  withFractions,
} from './reduction.ts'

/**
 * `mean((y − target)²)`. Both of the same shape; a scalar out, or that shape with `reduction: 'none'`.
 * Throws when the shapes differ.
 *
 * @example
 * console.log(mse(tensor([1, 5]), tensor([1, 2])).item()) // 4.5
 */
export function mse(
  prediction: VariableLike,
  target: VariableLike,
  options: LossOptions = {},
): Variable {
  const { reduction = 'mean' } = lossOptions(options, 'mse')
  checkSameShape('mse', prediction, target)
  const loss = (y: VariableLike, t: VariableLike) => reduce(square(sub(y, t)), reduction)
  return withFractions(loss, [prediction, target])
}
