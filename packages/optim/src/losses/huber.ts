// Huber's loss: a square near the target, a straight line further out. Smooth where it matters, and calm
// about outliers. PyTorch: F.huber_loss, nn.HuberLoss.

import { abs, minimum, mul, sub, type Variable, type VariableLike } from '@neuralings/autograd'
import { requirePositive } from '@neuralings/tensor'
import {
  checkSameShape,
  type LossOptions,
  lossOptions,
  reduce,
  withFractions,
} from './reduction.ts'

/**
 * With the miss e = |y − target|: `e²/2` up to `delta`, and `delta·(e − delta/2)` beyond, averaged.
 * Both of the same shape; a scalar out, or that shape with `reduction: 'none'`.
 * Throws when the shapes differ, or `delta` is not > 0. (Huber, 1964)
 *
 * @example
 * console.log(huber(tensor([0.5, 11]), tensor([0, 1]), { reduction: 'none' }).toArray()) // [ 0.125, 9.5 ]
 */
export function huber(
  prediction: VariableLike,
  target: VariableLike,
  options: LossOptions & { delta?: number } = {},
): Variable {
  const { delta = 1, reduction = 'mean' } = lossOptions(options, 'huber', ['delta'])
  checkSameShape('huber', prediction, target)
  requirePositive({ delta }, 'huber')
  const loss = (y: VariableLike, t: VariableLike) => {
    const miss = abs(sub(y, t))
    const near = minimum(miss, delta)
    // Both cases at once: near is e where the loss is a square, and delta where it is a line.
    return reduce(mul(near, sub(miss, mul(near, 0.5))), reduction)
  }
  return withFractions(loss, [prediction, target])
}
