// Adagrad measures every parameter's slope in the size of all slopes it has ever had: one that is rarely asked to
// move still moves well. But the sum never shrinks, so every step is shorter than the last. PyTorch: torch.optim.Adagrad.

import type { Variable } from '@neuralings/autograd'
import { accelerated, requireNotNegative, requireOptions, type Tensor } from '@neuralings/tensor'
import {
  type AdagradHyperparameters,
  type AdagradTensors,
  adagradByKernel,
} from '../kernels/adagrad.ts'
import { Optimizer, type Slot } from './optimizer.ts'
import { withDecay } from './weight-decay.ts'

export interface AdagradOptions {
  lr?: number
  /** Shortens the steps on top of that: step t is taken with lr / (1 + (t − 1)·lrDecay). */
  lrDecay?: number
  /** Pulls every parameter towards 0: an L2 penalty of weightDecay/2 · w². */
  weightDecay?: number
  /** Where the sum of squares begins: above 0, the first steps are calmer. */
  initialAccumulatorValue?: number
  /** Keeps the quotient finite where all gradients were 0. */
  eps?: number
}

const names = ['lr', 'lrDecay', 'weightDecay', 'initialAccumulatorValue', 'eps']

/** One step, in place. */
export const adagradStep = accelerated(
  (x: AdagradTensors, { lr, weightDecay, eps }: AdagradHyperparameters): Tensor => {
    const [w, g, s] = [x.w.data, x.g.data, x.s.data]
    for (let i = 0; i < w.length; i++) {
      const slope = withDecay(g[i], w[i], weightDecay)
      s[i] += slope * slope
      w[i] -= (lr * slope) / (Math.sqrt(s[i]) + eps)
    }
    return x.w
  },
  adagradByKernel,
)

/**
 * `s ← s + g²`, then `w ← w − lr · g / (√s + eps)`. Here g is the gradient plus weightDecay·w. Remembers s as `sum`.
 * Throws when an option is below 0. (Duchi, Hazan and Singer, 2011)
 *
 * @example
 * const w = variable([4])
 * const optimizer = new Adagrad([w], { lr: 0.5 })
 * const path = []
 * // The same slope each time: the steps shrink as 1, 1/√2, 1/√3, 1/√4.
 * for (let step = 0; step < 4; step++) {
 *   w.grad = tensor([1])
 *   optimizer.step()
 *   path.push(w.item().toFixed(2))
 * }
 * console.log(path.join(' ')) // 3.50 3.15 2.86 2.61
 */
export class Adagrad extends Optimizer {
  readonly #hyperparameters: Required<Omit<AdagradOptions, 'lr' | 'initialAccumulatorValue'>>

  constructor(parameters: Iterable<Variable>, options: AdagradOptions = {}) {
    const {
      lr = 0.01,
      lrDecay = 0,
      weightDecay = 0,
      initialAccumulatorValue = 0,
      eps = 1e-10,
    } = requireOptions(options, new.target.name, names)
    super(parameters, { lr, memory: { sum: initialAccumulatorValue } })
    requireNotNegative({ lrDecay, weightDecay, initialAccumulatorValue, eps }, 'Adagrad')
    this.#hyperparameters = { lrDecay, weightDecay, eps }
  }

  protected override update({ w, g, t, memory }: Slot): void {
    const { lrDecay, ...others } = this.#hyperparameters
    adagradStep({ w, g, s: memory.sum }, { ...others, lr: this.lr / (1 + (t - 1) * lrDecay) })
  }
}
