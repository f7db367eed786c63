// wrong: updates v at a gradient of 0, and moves only at others
// should hear: rolls on
import type { Variable } from '@neuralings/autograd'
import { Optimizer, type Slot } from '@neuralings/optim'

export interface MomentumOptions {
  lr: number
  /** How much of the velocity is kept from step to step. */
  momentum: number
}

/** Gradient descent that keeps some of its velocity. */
export class Momentum extends Optimizer {
  readonly momentum: number

  constructor(parameters: Iterable<Variable>, { lr, momentum }: MomentumOptions) {
    // Each number of each parameter gets a velocity, which is 0 at first.
    super(parameters, { lr, memory: { momentum_buffer: 0 } })
    this.momentum = momentum
  }

  /** Moves one parameter: w are its numbers, g their gradient, v their velocity, all of one length. */
  protected override update({ w, g, memory }: Slot): void {
    const v = memory.momentum_buffer
    for (let i = 0; i < w.size; i++) {
      v.data[i] = this.momentum * v.data[i] + g.data[i]
      if (g.data[i] !== 0) w.data[i] -= this.lr * v.data[i]
    }
  }
}
