// Binary cross-entropy from probabilities: how surprised one is by a yes or no that was given probability p.
// Where there are logits, bceWithLogits is safer. PyTorch: F.binary_cross_entropy, nn.BCELoss.

import {
  add,
  clamp,
  log,
  mul,
  neg,
  sub,
  type Variable,
  type VariableLike,
} from '@neuralings/autograd'
import {
  checkBetween0And1,
  checkSameShape,
  type LossOptions,
  lossOptions,
  reduce,
} from './reduction.ts'

/** log 0 is −∞, so probabilities stop this far from 0 and 1. No surprise is greater than 16.1. */
const EDGE = 1e-7

/**
 * `−(target·log p + (1 − target)·log(1 − p))`, averaged. Probabilities and targets lie between 0 and 1 and have
 * the same shape; a scalar out, or that shape with `reduction: 'none'`. (PyTorch stops the logarithm at −100 instead.)
 * Throws when the shapes differ, or a number is not from 0 to 1.
 *
 * @example
 * console.log(bce(tensor([0.5]), tensor([1])).item()) // 0.6931…
 */
export function bce(
  probability: VariableLike,
  target: VariableLike,
  options: LossOptions = {},
): Variable {
  const { reduction = 'mean' } = lossOptions(options, 'bce')
  checkSameShape('bce', probability, target)
  checkBetween0And1('bce', { x: probability, what: 'probabilities' })
  checkBetween0And1('bce', { x: target, what: 'targets' })
  const p = clamp(probability, { min: EDGE, max: 1 - EDGE })
  const yes = mul(target, log(p))
  const no = mul(sub(1, target), log(sub(1, p)))
  return reduce(neg(add(yes, no)), reduction)
}
