// RMSProp measures every parameter's slope in the size its slopes have had lately. Adagrad remembers all of them;
// this one forgets, so it never comes to rest too early. PyTorch: torch.optim.RMSprop.

import type { Variable } from '@neuralings/autograd'
import {
  accelerated,
  requireBelowOne,
  requireNotNegative,
  requireOptions,
  type Tensor,
} from '@neuralings/tensor'
import {
  type RMSPropHyperparameters,
  type RMSPropTensors,
  rmspropByKernel,
} from '../kernels/rmsprop.ts'
import { withMomentum } from './momentum.ts'
import { Optimizer, type Slot } from './optimizer.ts'
import { withDecay } from './weight-decay.ts'

export interface RMSPropOptions {
  lr?: number
  /** How slowly the average of the squares forgets. */
  alpha?: number
  /** Keeps the quotient finite where all gradients were 0. */
  eps?: number
  /** Pulls every parameter towards 0: an L2 penalty of weightDecay/2 · w². */
  weightDecay?: number
  /** How much of the speed is kept from step to step: 0 none. */
  momentum?: number
  /** Measure the slope in how much it varies, rather than in its size (Graves, 2013). */
  centered?: boolean
}

const names = ['lr', 'alpha', 'eps', 'weightDecay', 'momentum', 'centered']

/** One step, in place. */
export const rmspropStep = accelerated(
  (x: RMSPropTensors, hyperparameters: RMSPropHyperparameters): Tensor => {
    const [w, g, s, a, v] = [x.w.data, x.g.data, x.s.data, x.a?.data, x.v?.data]
    const { lr, alpha, eps, weightDecay, momentum } = hyperparameters
    for (let i = 0; i < w.length; i++) {
      const slope = withDecay(g[i], w[i], weightDecay)
      s[i] = alpha * s[i] + (1 - alpha) * slope * slope
      if (a) a[i] = alpha * a[i] + (1 - alpha) * slope
      // A variance is never below 0, but a rounded one may be.
      const square = a ? Math.max(s[i] - a[i] * a[i], 0) : s[i]
      const stride = slope / (Math.sqrt(square) + eps)
      if (v) v[i] = withMomentum(v[i], stride, momentum)
      w[i] -= lr * (v ? v[i] : stride)
    }
    return x.w
  },
  rmspropByKernel,
)

/**
 * `s ← alpha·s + (1 − alpha)·g²`, then `w ← w − lr · g / (√s + eps)`. With `momentum`, v ← momentum·v + g / (√s + eps)
 * and `w ← w − lr·v`. `centered` takes the square of the average gradient off s first, which leaves the variance.
 * Here g is the gradient plus weightDecay·w. Remembers s as `square_avg`, v as `momentum_buffer`, the average gradient
 * as `grad_avg`. Throws when an option is out of its range. (Tieleman and Hinton, 2012)
 *
 * @example
 * const w = variable([4, 4])
 * const optimizer = new RMSProp([w], { lr: 0.5, alpha: 0.75 })
 * w.grad = tensor([1, 1000])
 * // Both go the same way: lr · g / √(g²/4)
 * optimizer.step()
 * console.log(w.toArray()) // [ 3, 3 ]
 */
export class RMSProp extends Optimizer {
  readonly #hyperparameters: Required<Omit<RMSPropOptions, 'lr'>>

  constructor(parameters: Iterable<Variable>, options: RMSPropOptions = {}) {
    const {
      lr = 0.01,
      alpha = 0.99,
      eps = 1e-8,
      weightDecay = 0,
      momentum = 0,
      centered = false,
    } = requireOptions(options, new.target.name, names)
    const memory = {
      square_avg: 0,
      ...(centered && { grad_avg: 0 }),
      ...(momentum !== 0 && { momentum_buffer: 0 }),
    }
    super(parameters, { lr, memory })
    requireBelowOne({ alpha }, 'RMSProp')
    requireNotNegative({ eps, weightDecay, momentum }, 'RMSProp')
    this.#hyperparameters = { alpha, eps, weightDecay, momentum, centered }
  }

  protected override update({ w, g, memory }: Slot): void {
    const { square_avg: s, grad_avg: a, momentum_buffer: v } = memory
    rmspropStep({ w, g, s, a, v }, { ...this.#hyperparameters, lr: this.lr })
  }
}
