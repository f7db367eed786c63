// Negative log-likelihood: how surprised a model is by the right class, −log of the probability it gave it.
// PyTorch: F.nll_loss, nn.NLLLoss (there the classes are dimension 1, here the last).

import { gather, neg, squeeze, type Variable } from '@neuralings/autograd'
import { contiguous, type Tensor, unsqueeze } from '@neuralings/tensor'
import { type LossOptions, reduce } from './reduction.ts'

/**
 * `−logp[target]` for each example, averaged. `logProbabilities` [...,C] of C classes, `target` [...] with
 * whole numbers from 0 to C − 1; a scalar out, or [...] with `reduction: 'none'`.
 * Throws when the shapes do not fit or a target is no class.
 *
 * @example
 * const logp = logSoftmax(tensor([[2, 2]]), { dim: -1 })
 * nll(logp, tensor([1])).item() // 0.6931…
 */
export function nll(
  logProbabilities: Variable | Tensor,
  target: Tensor,
  { reduction = 'mean' }: LossOptions = {},
): Variable {
  checkClasses('nll', logProbabilities, target)
  const index = unsqueeze(target, -1) // [..., 1]
  const chosen = squeeze(gather(logProbabilities, { dim: -1, index }), -1) // [...]
  return reduce(neg(chosen), reduction)
}

/** Throws unless `scores` [...,C] has one class of `target` [...] for each example. */
export function checkClasses(loss: string, scores: Variable | Tensor, target: Tensor): void {
  const [examples, classes] = [scores.shape.slice(0, -1), scores.shape.at(-1) ?? 0]
  if (String(target.shape) !== String(examples)) {
    throw new RangeError(
      `${loss}: scores [${scores.shape}] need a target of shape [${examples}], got [${target.shape}]`,
    )
  }
  for (const label of contiguous(target).data) {
    if (Number.isInteger(label) && label >= 0 && label < classes) continue
    throw new RangeError(
      `${loss}: target ${label} is no class; the ${classes} classes are 0 to ${classes - 1}`,
    )
  }
}
