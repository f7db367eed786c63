// An optimizer moves parameters against their gradients. What all have in common is here: which parameters,
// the learning rate, and the walk over them. PyTorch: torch.optim.Optimizer.

import type { Variable } from '@neuralings/autograd'
import { contiguous, type TypedArray } from '@neuralings/tensor'

/** The numbers of one parameter, to be changed in place, and their gradient. */
export interface Slot {
  w: TypedArray
  g: TypedArray
}

/**
 * `step()` moves every parameter that has a gradient, `zeroGrad()` forgets the gradients.
 * `lr`, the learning rate, may be changed between steps.
 */
export abstract class Optimizer {
  readonly parameters: readonly Variable[]
  lr: number

  /** Throws when there are no parameters, one asks for no gradient, or `lr` is no number ≥ 0. */
  constructor(parameters: Iterable<Variable>, lr: number) {
    this.parameters = [...parameters]
    this.lr = lr
    const { name } = this.constructor
    if (this.parameters.length === 0) throw new Error(`${name}: got no parameters to train`)
    const fixed = this.parameters.findIndex(parameter => !parameter.requiresGrad)
    if (fixed !== -1) throw new Error(`${name}: parameter ${fixed} does not require a gradient`)
    if (!(lr >= 0)) throw new RangeError(`${name}: lr must be a number ≥ 0, got ${lr}`)
  }

  /** Changes `w` in place by the law of this optimizer. Any memory it needs is kept per parameter. */
  protected abstract update(parameter: Variable, slot: Slot): void

  /** Moves every parameter; those without a gradient stay as they are. */
  step(): void {
    for (const parameter of this.parameters) {
      if (!parameter.grad) continue
      const numbers = contiguous(parameter.data)
      this.update(parameter, { w: numbers.data, g: contiguous(parameter.grad).data })
      parameter.data = numbers
    }
  }

  /** Forgets all gradients: without this, the next backward pass would add to them. */
  zeroGrad(): void {
    for (const parameter of this.parameters) parameter.grad = null
  }
}
