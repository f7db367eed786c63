// Adam gives every parameter a step of its own: along its average gradient, measured in the size that its
// gradients usually have. Momentum and RMSProp in one; it works well untuned. PyTorch: torch.optim.Adam.

import type { Variable } from '@neuralings/autograd'
import {
  accelerated,
  requireBelowOne,
  requireNotNegative,
  requireOptions,
  type Tensor,
} from '@neuralings/tensor'
import { type AdamHyperparameters, type AdamTensors, adamByKernel } from '../kernels/adam.ts'
import { Optimizer, type Slot } from './optimizer.ts'
import { withDecay } from './weight-decay.ts'

export interface AdamOptions {
  lr?: number
  /** How slowly the averages of the gradient and of its square forget. */
  betas?: readonly [number, number]
  /** Keeps the quotient finite where all gradients were 0. */
  eps?: number
  /** Pulls every parameter towards 0: an L2 penalty of weightDecay/2 · w². */
  weightDecay?: number
}

/** Their names. */
export const adamOptions = ['lr', 'betas', 'eps', 'weightDecay']

/** One step, in place. */
export const adamStep = accelerated(
  (x: AdamTensors, hyperparameters: AdamHyperparameters): Tensor => {
    const [w, g, m, v] = [x.w.data, x.g.data, x.m.data, x.v.data]
    const { lr, eps, weightDecay, t, shrink } = hyperparameters
    const [beta1, beta2] = hyperparameters.betas
    const [correction1, correction2] = [1 - beta1 ** t, 1 - beta2 ** t]
    for (let i = 0; i < w.length; i++) {
      w[i] *= shrink
      const slope = withDecay(g[i], w[i], weightDecay)
      m[i] = beta1 * m[i] + (1 - beta1) * slope
      v[i] = beta2 * v[i] + (1 - beta2) * slope * slope
      w[i] -= (lr * (m[i] / correction1)) / (Math.sqrt(v[i] / correction2) + eps)
    }
    return x.w
  },
  adamByKernel,
)

/**
 * `m ← β₁m + (1 − β₁)g`, `v ← β₂v + (1 − β₂)g²`, then `w ← w − lr · m̂ / (√v̂ + eps)`, where
 * `m̂ = m/(1 − β₁ᵗ)` and `v̂ = v/(1 − β₂ᵗ)` make up for the averages having begun at 0; t counts the steps.
 * Here g is the gradient plus weightDecay·w. Remembers m as `exp_avg` and v as `exp_avg_sq`.
 * Throws when an option is out of its range. (Kingma and Ba, 2014)
 *
 * @example
 * const w = variable([4])
 * const optimizer = new Adam([w], { lr: 0.5 })
 * mse(w, tensor([0])).backward()
 * // The first step is lr long, whatever the gradient.
 * optimizer.step()
 * console.log(w.toArray()) // [ 3.5 ]
 */
export class Adam extends Optimizer {
  readonly #hyperparameters: Required<Omit<AdamOptions, 'lr'>>

  constructor(parameters: Iterable<Variable>, options: AdamOptions = {}) {
    const { name } = new.target
    const {
      lr = 0.001,
      betas = [0.9, 0.999],
      eps = 1e-8,
      weightDecay = 0,
    } = requireOptions(options, name, adamOptions)
    super(parameters, { lr, memory: { exp_avg: 0, exp_avg_sq: 0 } })
    requireBelowOne({ 'betas[0]': betas[0], 'betas[1]': betas[1] }, name)
    requireNotNegative({ eps, weightDecay }, name)
    this.#hyperparameters = { betas, eps, weightDecay }
  }

  protected override update({ w, g, t, memory }: Slot): void {
    const { exp_avg: m, exp_avg_sq: v } = memory
    adamStep({ w, g, m, v }, { ...this.#hyperparameters, lr: this.lr, t, shrink: this.shrink() })
  }

  /** What the parameters are multiplied by before each step: 1, but in AdamW. */
  protected shrink(): number {
    return 1
  }
}
