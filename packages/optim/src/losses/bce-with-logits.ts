// Binary cross-entropy for a yes-or-no answer, from the logit: the number before its sigmoid.
// Sigmoid and logarithm in one step never overflow. PyTorch: F.binary_cross_entropy_with_logits.

import { softplus } from '@neuralings/activations'
import { mul, sub, type Variable, type VariableLike } from '@neuralings/autograd'
import { checkBetween0And1, checkSameShape, type LossOptions, reduce } from './reduction.ts'

/**
 * `−log σ(z)` where the target is 1, `−log(1 − σ(z))` where it is 0; in one formula `log(1 + e^z) − z·target`,
 * averaged. Its slope is `σ(z) − target`. Targets lie between 0 and 1. Both of the same shape; a scalar out,
 * or that shape with `reduction: 'none'`. Throws when the shapes differ, or a target is not from 0 to 1.
 *
 * @example
 * console.log(bceWithLogits(tensor([0, 1000]), tensor([1, 1]), { reduction: 'none' }).toArray()) // [ 0.6931…, 0 ]
 */
export function bceWithLogits(
  logits: VariableLike,
  target: VariableLike,
  { reduction = 'mean' }: LossOptions = {},
): Variable {
  checkSameShape('bceWithLogits', logits, target)
  checkBetween0And1('bceWithLogits', { x: target, what: 'targets' })
  return reduce(sub(softplus(logits), mul(logits, target)), reduction)
}
