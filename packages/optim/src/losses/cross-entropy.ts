// Cross-entropy, the loss of classification: softmax makes probabilities of the scores, and the loss is the
// surprise at the right class. PyTorch: F.cross_entropy, nn.CrossEntropyLoss (classes there: dimension 1).

import { logSoftmax } from '@neuralings/activations'
import type { Variable } from '@neuralings/autograd'
import type { Tensor } from '@neuralings/tensor'
import { checkClasses, nll } from './nll.ts'
import type { LossOptions } from './reduction.ts'

/**
 * `−log softmax(logits)[target]` for each example, averaged. Its slope is softmax(logits), less 1 at the right
 * class. `logits` [...,C] are scores of C classes, any numbers; `target` [...] holds whole numbers from 0 to
 * C − 1; a scalar out, or [...] with `reduction: 'none'`.
 * Throws when the shapes do not fit or a target is no class.
 *
 * @example
 * crossEntropy(tensor([[0, 0, 0, 0]]), tensor([2])).item() // 1.3862…
 * Math.log(4) // 1.3862…
 */
export function crossEntropy(
  logits: Variable | Tensor,
  target: Tensor,
  { reduction = 'mean' }: LossOptions = {},
): Variable {
  checkClasses('crossEntropy', logits, target)
  return nll(logSoftmax(logits, { dim: -1 }), target, { reduction })
}
