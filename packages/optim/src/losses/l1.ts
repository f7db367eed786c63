// Mean absolute error: a miss twice as large counts twice, so an outlier pulls less than with squares.
// PyTorch: F.l1_loss, nn.L1Loss.

import { abs, sub, type Variable, type VariableLike } from '@neuralings/autograd'
import {
  checkSameShape,
  type LossOptions,
  lossOptions,
  reduce,
  withFractions,
} from './reduction.ts'

/**
 * `mean(|y − target|)`. Both of the same shape; a scalar out, or that shape with `reduction: 'none'`.
 * Where y meets its target there is no slope; 0 is taken. Throws when the shapes differ.
 *
 * @example
 * console.log(l1(tensor([1, 5]), tensor([1, 2])).item()) // 1.5
 */
export function l1(
  prediction: VariableLike,
  target: VariableLike,
  options: LossOptions = {},
): Variable {
  const { reduction = 'mean' } = lossOptions(options, 'l1')
  checkSameShape('l1', prediction, target)
  const loss = (y: VariableLike, t: VariableLike) => reduce(abs(sub(y, t)), reduction)
  return withFractions(loss, [prediction, target])
}
