// The Kullback–Leibler divergence: how much more the world surprises whoever believes p when the truth
// is t. It is cross-entropy for an answer that is itself a distribution. PyTorch: F.kl_div, nn.KLDivLoss.

import { div, mul, sub, sum, type Variable, where } from '@neuralings/autograd'
import * as tensor from '@neuralings/tensor'
import { requireOptions, type Tensor } from '@neuralings/tensor'
import { checkReduction, checkSameShape, numbersOf, type Reduction, reduce } from './reduction.ts'

export interface KLOptions {
  reduction?: Reduction | 'batchmean'
  /** Whether the target holds logarithms of probabilities too. */
  logTarget?: boolean
}

/**
 * `t·(log t − log p)`, number by number, then averaged as told. Logarithms of probabilities and target probabilities
 * of the same shape; a scalar out, or that shape with `reduction: 'none'`. The divergence of a whole distribution is
 * the sum over its numbers: `'batchmean'` adds up everything and divides by the length of dimension 0.
 * Throws when the shapes differ. (Kullback and Leibler, 1951)
 *
 * @example
 * const logp = logSoftmax(tensor([[0, 0]]), { dim: -1 })
 * console.log(kl(logp, tensor([[1, 0]]), { reduction: 'batchmean' }).item()) // 0.6931…
 */
export function kl(
  logProbabilities: Variable | Tensor,
  target: Tensor,
  options: KLOptions = {},
): Variable {
  const { reduction = 'mean', logTarget = false } = requireOptions(options, 'kl', [
    'reduction',
    'logTarget',
  ])
  checkReduction('kl', reduction, ['mean', 'sum', 'none', 'batchmean'])
  checkSameShape('kl', logProbabilities, target)
  const t = logTarget ? tensor.exp(target) : target
  const logT = logTarget ? target : tensor.log(target)
  // Where t is 0, so are t·log t and t·log p, also for a p of 0; the computer says 0 · −∞ = NaN.
  const known = tensor.where(tensor.gt(t, 0), tensor.mul(t, logT), 0)
  const logP = numbersOf('kl', logProbabilities)
  const isNever = tensor.mul(tensor.eq(t, 0), tensor.eq(logP, -Infinity))
  const losses = sub(known, where(isNever, 0, mul(t, logProbabilities)))
  return reduction === 'batchmean'
    ? div(sum(losses), target.shape[0] ?? 1)
    : reduce(losses, reduction)
}
