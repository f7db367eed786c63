// wrong: an if in the place of ε
// should hear: ε
import type { Variable } from '@neuralings/autograd'
import { Optimizer, type Slot } from '@neuralings/optim'

export interface RMSPropOptions {
  lr: number
  /** How much of the average is kept from step to step. */
  alpha?: number
  /** Added to the root, so that nothing is divided by 0. */
  eps?: number
}

/** Gradient descent that measures each gradient in the size that it usually has. */
export class RMSProp extends Optimizer {
  readonly alpha: number
  readonly eps: number

  constructor(parameters: Iterable<Variable>, { lr, alpha = 0.99, eps = 1e-8 }: RMSPropOptions) {
    super(parameters, { lr, memory: { square_avg: 0 } })
    this.alpha = alpha
    this.eps = eps
  }

  /** Moves one parameter: w are its numbers, g their gradient, s the average of its square. */
  protected override update({ w, g, memory }: Slot): void {
    const s = memory.square_avg
    for (let i = 0; i < w.size; i++) {
      s.data[i] = this.alpha * s.data[i] + (1 - this.alpha) * g.data[i] ** 2
      if (s.data[i] > 0) w.data[i] -= (this.lr * g.data[i]) / Math.sqrt(s.data[i])
    }
  }
}
