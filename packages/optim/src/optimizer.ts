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
 *
 * @example
 * class SignDescent extends Optimizer {
 *   update(parameter, { w, g }) {
 *     for (let i = 0; i < w.length; i++) w[i] -= this.lr * Math.sign(g[i])
 *   }
 * }
 * const w = variable([4, -4])
 * const optimizer = new SignDescent([w], 0.5)
 * mse(w, tensor([0, 0])).backward()
 * optimizer.step()
 * console.log(w.toArray()) // [ 3.5, -3.5 ]
 */
export abstract class Optimizer {
  readonly parameters: readonly Variable[]
  lr: number

  /** Throws when there are no parameters, one asks for no gradient, or `lr` is no number ≥ 0. */
  constructor(parameters: Iterable<Variable>, lr: number) {
    this.parameters = [...parameters]
    this.lr = lr
    const { name } = this.constructor
    if (this.parameters.length === 0)
      throw new Error(`${name}: expected parameters to train, got none`)
    const fixed = this.parameters.findIndex(parameter => !parameter.requiresGrad)
    if (fixed !== -1) throw new Error(`${name}: parameter ${fixed} does not require a gradient`)
    if (!(lr >= 0)) throw new RangeError(`${name}: expected lr ≥ 0, got ${lr}`)
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
