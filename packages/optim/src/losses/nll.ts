// Negative log-likelihood: how surprised a model is by the right class, −log of the probability it gave it.
// PyTorch: F.nll_loss, nn.NLLLoss (there the classes are dimension 1, here the last).

import { differentiable, type Variable } from '@neuralings/autograd'
import { contiguous, Tensor, zerosLike } from '@neuralings/tensor'
import { type LossOptions, reduce } from './reduction.ts'

/**
 * `−logp[target]` for each example, averaged. `logProbabilities` [...,C] of C classes, `target` [...] with
 * whole numbers from 0 to C − 1; a scalar out, or [...] with `reduction: 'none'`.
 * Throws when the shapes do not fit or a target is no class.
 *
 * @example
 * const logp = logSoftmax(tensor([[2, 2]]), { dim: -1 })
 * nll(logp, tensor([1])).item() // 0.6931471824645996
 */
export function nll(
  logProbabilities: Variable | Tensor,
  target: Tensor,
  { reduction = 'mean' }: LossOptions = {},
): Variable {
  return reduce(surprise(logProbabilities, { target, loss: 'nll' }), reduction)
}

/** −logp[target] of every example; `loss` is whose name errors and graph carry. */
export function surprise(
  logProbabilities: Variable | Tensor,
  { target, loss }: { target: Tensor; loss: string },
): Variable {
  const places = placesOf(target, { scores: logProbabilities.shape, loss })
  const rule = (logp: Tensor) => {
    const from = contiguous(logp).data
    const losses = from.slice(0, places.length)
    for (const [i, place] of places.entries()) losses[i] = -from[place]
    return [
      new Tensor(losses, target.shape),
      (g: Tensor) => scatter(g, { places, like: logp }),
    ] as const
  }
  return differentiable(loss, rule)(logProbabilities)
}

/** Only the right class of each example is nudged. */
function scatter(g: Tensor, { places, like }: { places: Int32Array; like: Tensor }): Tensor {
  const gradient = zerosLike(like)
  const from = contiguous(g).data
  for (const [i, place] of places.entries()) gradient.data[place] = -from[i]
  return gradient
}

/** Where the score of the right class of each example lies in the flat array of all scores. */
function placesOf(
  target: Tensor,
  { scores, loss }: { scores: readonly number[]; loss: string },
): Int32Array {
  const classes = scores.at(-1) ?? 0
  if (String(target.shape) !== String(scores.slice(0, -1))) {
    throw new RangeError(
      `${loss}: scores [${scores}] need a target of shape [${scores.slice(0, -1)}], got [${target.shape}]`,
    )
  }
  return Int32Array.from(contiguous(target).data, (label, i) => {
    if (Number.isInteger(label) && label >= 0 && label < classes) return i * classes + label
    throw new RangeError(
      `${loss}: target ${label} of example ${i} is no class; the ${classes} classes are 0 to ${classes - 1}`,
    )
  })
}
