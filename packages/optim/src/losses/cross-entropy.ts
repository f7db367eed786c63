// Cross-entropy, the loss of classification: softmax makes probabilities of the scores, and the loss is the
// surprise at the right class. PyTorch: F.cross_entropy, nn.CrossEntropyLoss (classes there: dimension 1).

import { logSoftmax } from '@neuralings/activations'
import { differentiable, isVariable, type Variable } from '@neuralings/autograd'
import {
  asTensor,
  cast,
  contiguous,
  emptyLike,
  onKernels,
  mul as scale,
  type Tensor,
} from '@neuralings/tensor'
import { checkShare } from '../check.ts'
import { type ClassLossOptions, checkClasses, surprise } from './nll.ts'
import { lossOptions } from './reduction.ts'

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
 * Throws when the shapes do not fit, a target is no class, or `labelSmoothing` is not from 0 to 1.
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
  checkShare('crossEntropy', { labelSmoothing })
  const isPlain = reduction === 'mean' && labelSmoothing === 0 && !weight
  const loss = isPlain ? byKernel(logits, { target, ignoreIndex }) : null
  return loss ?? surprise(logSoftmax(logits, { dim: -1 }), target, { ...options, ignoreIndex })
}

/** The mean surprise, and its slope, in one go. Null when no kernel can do it: some examples do not count, for instance. */
function byKernel(
  logits: Variable | Tensor,
  { target, ignoreIndex }: { target: Tensor; ignoreIndex: number },
): Variable | null {
  const x = contiguous(isVariable(logits) ? logits.data : logits)
  const labels = target.dtype === 'int32' ? contiguous(target) : cast(target, 'int32')
  if (x.size === 0 || labels.data.includes(ignoreIndex)) return null
  const [slope, classes] = [emptyLike(x), x.shape.at(-1)!]
  let loss = 0
  const operands = { reads: [x], indices: [labels], writes: [slope], pays: 'when large' } as const
  const done = onKernels(operands, (k, [scores, at, to]) => {
    loss = k.crossEntropy(x.size / classes, classes, scores, at, to)
  })
  if (!done) return null
  return differentiable('crossEntropy', (_: Tensor) => [asTensor(loss), g => scale(slope, g)])(
    logits,
  )
}
