// Negative log-likelihood: how surprised a model is by the right class, −log of the probability it gave it.
// PyTorch: F.nll_loss, nn.NLLLoss (there the classes are dimension 1, here the last).

import {
  add,
  div,
  gather,
  mean,
  mul,
  neg,
  squeeze,
  sum,
  type Variable,
  where,
} from '@neuralings/autograd'
import type { Tensor } from '@neuralings/tensor'
import * as tensor from '@neuralings/tensor'
import { type LossOptions, lossOptions, numbersOf, reduce } from './reduction.ts'

/** What losses over classes take. */
export interface ClassLossOptions extends LossOptions {
  /** Examples with this target do not count, padding for instance; −100 unless told. */
  ignoreIndex?: number
  /** How much each class counts, [C], where some are rare; 1 unless told. */
  weight?: Tensor
}

/**
 * `−logp[target]` for each example, averaged over those that count. `logProbabilities` [...,C] of C classes, `target`
 * [...] with whole numbers from 0 to C − 1, or `ignoreIndex`; a scalar out, or [...] with `reduction: 'none'`. With
 * `weight` w it is `−w[target]·logp[target]`, and the mean is the sum divided by the sum of these weights. NaN when no
 * example counts. Throws when the shapes do not fit or a target is not a class.
 *
 * @example
 * const logp = logSoftmax(tensor([[2, 2], [0, 9]]), { dim: -1 })
 * console.log(nll(logp, tensor([1, -100])).item()) // 0.6931…
 * console.log(nll(logp, tensor([1, 1]), { weight: tensor([1, 5]), reduction: 'sum' }).item()) // 3.4663…
 */
export function nll(
  logProbabilities: Variable | Tensor,
  target: Tensor,
  options: ClassLossOptions = {},
): Variable {
  const { ignoreIndex = -100, weight } = lossOptions(options, 'nll', ['ignoreIndex', 'weight'])
  checkClasses('nll', logProbabilities, { target, ignoreIndex, weight })
  return surprise(logProbabilities, target, { ...options, ignoreIndex })
}

/** What the losses over classes have in common, once all is checked; `labelSmoothing` is that of crossEntropy. */
export function surprise(
  logp: Variable | Tensor,
  target: Tensor,
  {
    reduction = 'mean',
    ignoreIndex,
    weight,
    labelSmoothing = 0,
  }: ClassLossOptions & { ignoreIndex: number; labelSmoothing?: number },
): Variable {
  const counts = tensor.ne(target, ignoreIndex) // [...]
  const classes = tensor.where(counts, target, 0) // [...]
  const shares = weight ? tensor.where(counts, tensor.take(weight, { index: classes }), 0) : counts
  const index = tensor.unsqueeze(classes, -1) // [..., 1]
  const chosen = neg(squeeze(gather(logp, { dim: -1, index }), -1)) // [...]
  const own = weight ? mul(shares, chosen) : chosen
  const losses =
    labelSmoothing === 0
      ? own
      : add(mul(1 - labelSmoothing, own), mul(labelSmoothing, ofAll(logp, weight)))
  const counted = where(counts, losses, 0)
  return reduction === 'mean' ? div(sum(counted), tensor.sum(shares)) : reduce(counted, reduction)
}

/** An answer spread over all classes is surprised by all of them: the mean, [...]. */
function ofAll(logp: Variable | Tensor, weight?: Tensor): Variable {
  return neg(mean(weight ? mul(weight, logp) : logp, { dim: -1 }))
}

/** Throws unless `scores` [...,C] has one class of `target` [...] for each example, and each class a weight, if any. */
export function checkClasses(
  loss: string,
  scores: Variable | Tensor,
  { target, ignoreIndex, weight }: { target: Tensor; ignoreIndex: number; weight?: Tensor },
): void {
  const s = numbersOf(loss, scores)
  const t = numbersOf(loss, target)
  const examples = s.shape.slice(0, -1)
  const classes = s.shape.at(-1) ?? 0
  if (weight !== undefined) checkWeight(loss, weight, classes)
  if (!tensor.sameShape(t.shape, examples)) {
    throw new RangeError(
      `${loss}: expected a target of shape [${examples}] for scores [${s.shape}], got [${t.shape}]`,
    )
  }
  const isLabel = (x: number) => Number.isInteger(x) && x >= 0 && x < classes
  const labels = tensor.contiguous(t).data
  const odd = labels.findIndex(label => !isLabel(label) && label !== ignoreIndex)
  if (odd === -1) return
  throw new RangeError(
    `${loss}: target ${odd} is ${labels[odd]}, but the ${classes} classes are numbered from 0 to ${classes - 1}`,
  )
}

function checkWeight(loss: string, weight: Tensor, classes: number): void {
  const { shape } = numbersOf(loss, weight)
  if (tensor.sameShape(shape, [classes])) return
  throw new RangeError(
    `${loss}: expected a weight for each class, of shape [${classes}], got [${shape}]`,
  )
}
