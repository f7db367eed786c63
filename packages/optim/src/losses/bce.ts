// Binary cross-entropy from probabilities: how surprising a yes or no is that was given probability p.
// Where there are logits, bceWithLogits is safer. PyTorch: F.binary_cross_entropy, nn.BCELoss.

import { differentiable, type Variable, type VariableLike } from '@neuralings/autograd'
import { add, div, log, log1p, maximum, mul, neg, sub, type TensorLike } from '@neuralings/tensor'
import {
  checkBetween0And1,
  checkSameShape,
  type LossOptions,
  lossOptions,
  reduce,
} from './reduction.ts'

/** log 0 is −∞. No surprise shall be greater than 100, and no slope than 1e12: steep enough to get away from a certainty. */
const [LOWEST_LOG, LEAST_SPREAD] = [-100, 1e-12]

const rule = differentiable('bce', (p: TensorLike, target: TensorLike) => {
  const logYes = maximum(log(p), LOWEST_LOG)
  const logNo = maximum(log1p(neg(p)), LOWEST_LOG)
  const spread = () => maximum(mul(p, sub(1, p)), LEAST_SPREAD)
  return [
    neg(add(mul(target, logYes), mul(sub(1, target), logNo))),
    g => mul(g, div(sub(p, target), spread())),
    g => mul(g, sub(logNo, logYes)),
  ]
})

/**
 * `−(target·log p + (1 − target)·log(1 − p))`, averaged, with the logarithms from −100 on. Its slope is
 * `(p − target) / (p·(1 − p))`, at most 1e12 in size. Probabilities and targets lie between 0 and 1 and have the same
 * shape; a scalar out, or that shape with `reduction: 'none'`.
 * Throws when the shapes differ, or a number is not from 0 to 1.
 *
 * @example
 * console.log(bce(tensor([0.5]), tensor([1])).item()) // 0.6931…
 * console.log(bce(tensor([0]), tensor([1])).item()) // 100
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
  return reduce(rule(probability, target), reduction)
}
