// Binary cross-entropy for a yes-or-no answer, from the logit: the number before its sigmoid.
// Sigmoid and logarithm in one step never overflow. PyTorch: F.binary_cross_entropy_with_logits.

import { softplus } from '@neuralings/activations'
import { add, mul, neg, sub, type Variable, type VariableLike } from '@neuralings/autograd'
import { broadcastShapes, sameShape, type TensorLike } from '@neuralings/tensor'
import {
  checkBetween0And1,
  checkSameShape,
  type LossOptions,
  lossOptions,
  numbersOf,
  reduce,
} from './reduction.ts'

export interface BCEWithLogitsOptions extends LossOptions {
  /** How much each yes counts beside a no, where yes is rare; it broadcasts to the targets, such as [C] to [N,C]. */
  posWeight?: TensorLike
}

/**
 * `−log σ(z)` where the target is 1, `−log(1 − σ(z))` where it is 0; in one formula `log(1 + e^z) − z·target`,
 * averaged. Its slope is `σ(z) − target`. Targets lie between 0 and 1. Both of the same shape; a scalar out,
 * or that shape with `reduction: 'none'`. With `posWeight` p it is `−(p·target·log σ(z) + (1 − target)·log(1 − σ(z)))`.
 * Throws when the shapes do not fit, or a target is not from 0 to 1.
 *
 * @example
 * console.log(bceWithLogits(tensor([0, 1000]), tensor([1, 1]), { reduction: 'none' }).toArray()) // [ 0.6931…, 0 ]
 * console.log(bceWithLogits(tensor([0]), tensor([1]), { posWeight: 3 }).item()) // 2.0794…
 */
export function bceWithLogits(
  logits: VariableLike,
  target: VariableLike,
  options: BCEWithLogitsOptions = {},
): Variable {
  const { reduction = 'mean', posWeight } = lossOptions(options, 'bceWithLogits', ['posWeight'])
  checkSameShape('bceWithLogits', logits, target)
  checkBetween0And1('bceWithLogits', { x: target, what: 'targets' })
  if (posWeight === undefined) {
    return reduce(sub(softplus(logits), mul(logits, target)), reduction)
  }
  checkStretches(posWeight, target)
  const yes = mul(mul(posWeight, target), softplus(neg(logits)))
  const no = mul(sub(1, target), softplus(logits))
  return reduce(add(yes, no), reduction)
}

/** Throws unless `posWeight` broadcasts to the targets, without stretching them. */
function checkStretches(posWeight: TensorLike, target: VariableLike): void {
  const [p, t] = [posWeight, target].map(x => numbersOf('bceWithLogits', x).shape)
  if (sameShape(broadcastShapes(p, t, 'bceWithLogits'), t)) return
  throw new RangeError(
    `bceWithLogits: expected a posWeight that stretches to the targets, [${t}], got [${p}]`,
  )
}
