// wrong: writes both corrected averages back
// should hear: both corrected averages
import type { Variable } from '@neuralings/autograd'
import { Optimizer, type Slot } from '@neuralings/optim'

export interface AdamOptions {
  lr: number
  /** How much of the average gradient, and of the average square, is kept from step to step. */
  betas?: [number, number]
  /** Added to the root, so that nothing is divided by 0. */
  eps?: number
}

/** Momentum measured in the size that each weight's gradients usually have. */
export class Adam extends Optimizer {
  readonly betas: [number, number]
  readonly eps: number

  constructor(
    parameters: Iterable<Variable>,
    { lr, betas = [0.9, 0.999], eps = 1e-8 }: AdamOptions,
  ) {
    super(parameters, { lr, memory: { exp_avg: 0, exp_avg_sq: 0 } })
    this.betas = betas
    this.eps = eps
  }

  /** Moves one parameter, in its step number t = 1, 2, 3, … */
  protected override update({ w, g, t, memory }: Slot): void {
    const { exp_avg: m, exp_avg_sq: v } = memory
    const [beta1, beta2] = this.betas
    for (let i = 0; i < w.size; i++) {
      m.data[i] = beta1 * m.data[i] + (1 - beta1) * g.data[i]
      v.data[i] = beta2 * v.data[i] + (1 - beta2) * g.data[i] ** 2
      m.data[i] /= 1 - beta1 ** t
      v.data[i] /= 1 - beta2 ** t
      w.data[i] -= (this.lr * m.data[i]) / (Math.sqrt(v.data[i]) + this.eps)
    }
  }
}
