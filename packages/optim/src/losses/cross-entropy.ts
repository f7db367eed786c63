// Cross-entropy, the loss of classification: softmax makes probabilities of the scores, and the loss is the
// surprise at the right class. PyTorch: F.cross_entropy, nn.CrossEntropyLoss (classes there: dimension 1).
//
//   loss = −mean log softmax(x)[label]      dx = (softmax(x) − 1 at the label) / N

import { logSoftmax } from '@neuralings/activations'
import { differentiable, type Forward, type Variable } from '@neuralings/autograd'
import {
  accelerated,
  contiguous,
  div,
  exp,
  gather,
  mean,
  neg,
  oneHot,
  requireShares,
  mul as scale,
  sub,
  type Tensor,
  unsqueeze,
} from '@neuralings/tensor'
import { crossEntropyByKernel } from '../kernels/cross-entropy.ts'
import { type ClassLossOptions, checkClasses, surprise } from './nll.ts'
import { lossOptions } from './reduction.ts'

/** Of N examples, with logits x [..., C] and labels [...]. */
export const meanSurprise = accelerated((x: Tensor, labels: Tensor): Forward => {
  const logp = logSoftmax(x, { dim: -1 }).data // [..., C]
  const loss = neg(mean(gather(logp, { dim: -1, index: unsqueeze(labels, -1) }))) // []
  const slope = () => div(sub(exp(logp), oneHot(labels, x.shape.at(-1)!)), labels.size)
  return [loss, g => scale(slope(), g)]
}, crossEntropyByKernel)

const rule = differentiable('crossEntropy', meanSurprise)

export interface CrossEntropyOptions extends ClassLossOptions {
  /** How much of the answer is spread evenly over all classes, so that the network is never too sure: 0 to 1. */
  labelSmoothing?: number
}

/**
 * `−log softmax(logits)[target]` for each example, averaged. Its slope is softmax(logits), less 1 at the right
 * class. `logits` [...,C] are scores of C classes, any numbers; `target` [...] holds whole numbers from 0 to
 * C − 1, or `ignoreIndex`; a scalar out, or [...] with `reduction: 'none'`. With `labelSmoothing` ε and `weight` w it is
 * `(1 − ε)·w[target]·loss[target] + ε·mean(w·loss)` over the losses of all classes, and the mean is the sum divided by
 * the sum of the weights of the targets. (Label smoothing: Szegedy et al., 2016)
 * Throws when the shapes do not fit, a target is not a class, or `labelSmoothing` is not from 0 to 1.
 *
 * @example
 * console.log(crossEntropy(tensor([[0, 0, 0, 0]]), tensor([2])).item()) // 1.3862…
 * console.log(Math.log(4)) // 1.3862…
 */
export function crossEntropy(
  logits: Variable | Tensor,
  target: Tensor,
  options: CrossEntropyOptions = {},
): Variable {
  const names = ['ignoreIndex', 'labelSmoothing', 'weight']
  const {
    reduction = 'mean',
    ignoreIndex = -100,
    labelSmoothing = 0,
    weight,
  } = lossOptions(options, 'crossEntropy', names)
  checkClasses('crossEntropy', logits, { target, ignoreIndex, weight })
  requireShares({ labelSmoothing }, 'crossEntropy')
  const isPlain = reduction === 'mean' && labelSmoothing === 0 && !weight
  const doAllCount = target.size > 0 && !contiguous(target).data.includes(ignoreIndex)
  if (isPlain && doAllCount) return rule(logits, target)
  return surprise(logSoftmax(logits, { dim: -1 }), target, { ...options, ignoreIndex })
}
