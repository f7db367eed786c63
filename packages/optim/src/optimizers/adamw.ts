// AdamW is Adam with a weight decay of its own. In Adam the pull towards 0 is part of the gradient, and is divided by
// the gradient's size: a weight with large gradients hardly decays. Here all decay alike. PyTorch: torch.optim.AdamW.

import type { Variable } from '@neuralings/autograd'
import { requireNotNegative, requireOptions } from '@neuralings/tensor'
import { Adam, type AdamOptions, adamOptions } from './adam.ts'

/**
 * `w ← w − lr·weightDecay·w`, then a step of Adam without decay. `weightDecay` is 0.01 unless told otherwise.
 * Throws when an option is out of its range. (Loshchilov and Hutter, 2019)
 *
 * @example
 * const w = variable([4, 4])
 * const optimizer = new AdamW([w], { lr: 0.5, weightDecay: 0.5 })
 * w.grad = tensor([0, 8])
 * // 4 shrinks by a quarter to 3; then Adam's first step is lr long.
 * optimizer.step()
 * console.log(w.toArray()) // [ 3, 2.5 ]
 */
export class AdamW extends Adam {
  readonly #weightDecay: number

  constructor(parameters: Iterable<Variable>, options: AdamOptions = {}) {
    const { name } = new.target
    const { weightDecay = 0.01, ...others } = requireOptions(options, name, adamOptions)
    super(parameters, others)
    requireNotNegative({ weightDecay }, 'AdamW')
    this.#weightDecay = weightDecay
  }

  protected override shrink(): number {
    return 1 - this.lr * this.#weightDecay
  }
}
