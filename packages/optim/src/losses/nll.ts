// Negative log-likelihood: how surprised a model is by the right class, −log of the probability it gave it.
// PyTorch: F.nll_loss, nn.NLLLoss (there the classes are dimension 1, here the last).

import { div, gather, neg, squeeze, sum, type Variable, where } from '@neuralings/autograd'
import type { Tensor } from '@neuralings/tensor'
import * as tensor from '@neuralings/tensor'
import { type LossOptions, numbersOf, reduce } from './reduction.ts'

/** What losses over classes take. */
export interface ClassLossOptions extends LossOptions {
  /** Examples with this target do not count, padding for instance; −100 unless told. */
  ignoreIndex?: number
}

/**
 * `−logp[target]` for each example, averaged over those that count. `logProbabilities` [...,C] of C classes, `target`
 * [...] with whole numbers from 0 to C − 1, or `ignoreIndex`; a scalar out, or [...] with `reduction: 'none'`.
 * NaN when no example counts. Throws when the shapes do not fit or a target is no class.
 *
 * @example
 * const logp = logSoftmax(tensor([[2, 2], [0, 9]]), { dim: -1 })
 * console.log(nll(logp, tensor([1, -100])).item()) // 0.6931…
 */
export function nll(
  logProbabilities: Variable | Tensor,
  target: Tensor,
  { reduction = 'mean', ignoreIndex = -100 }: ClassLossOptions = {},
): Variable {
  checkClasses('nll', logProbabilities, { target, ignoreIndex })
  const counts = tensor.ne(target, ignoreIndex)
  const index = tensor.unsqueeze(tensor.where(counts, target, 0), -1) // [..., 1]
  const chosen = squeeze(gather(logProbabilities, { dim: -1, index }), -1) // [...]
  const losses = where(counts, neg(chosen), 0)
  return reduction === 'mean' ? div(sum(losses), tensor.sum(counts)) : reduce(losses, reduction)
}

/** Throws unless `scores` [...,C] has one class of `target` [...] for each example. */
export function checkClasses(
  loss: string,
  scores: Variable | Tensor,
  { target, ignoreIndex }: { target: Tensor; ignoreIndex: number },
): void {
  const [s, t] = [numbersOf(loss, scores), numbersOf(loss, target)]
  const [examples, classes] = [s.shape.slice(0, -1), s.shape.at(-1) ?? 0]
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
