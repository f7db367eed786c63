// Stochastic gradient descent: a small step against the gradient. With momentum it keeps some of its speed,
// as a ball does that rolls through a valley. PyTorch: torch.optim.SGD.

import type { Variable } from '@neuralings/autograd'
import type { TypedArray } from '@neuralings/tensor'
import { Optimizer, type Slot } from './optimizer.ts'

export interface SGDOptions {
  lr: number
  /** How much of the speed is kept from step to step: 0 none, 0.9 usual. */
  momentum?: number
  /** How much of each new gradient is held back from the speed. */
  dampening?: number
  /** Look ahead: step by the gradient plus the speed it has just changed (Nesterov, 1983). */
  nesterov?: boolean
  /** Pulls every parameter towards 0: an L2 penalty of weightDecay/2 · w². */
  weightDecay?: number
}

/**
 * `v ← momentum·v + (1 − dampening)·g`, then `w ← w − lr·v`; the first v is g itself. Without momentum
 * `w ← w − lr·g`. Here g is the gradient plus weightDecay·w. (Robbins and Monro, 1951; Polyak, 1964)
 *
 * @example
 * const w = variable([4])
 * const optimizer = new SGD([w], { lr: 0.25 })
 * mse(w, tensor([0])).backward()
 * console.log(w.grad?.toArray()) // [ 8 ]
 * optimizer.step()
 * console.log(w.toArray()) // [ 2 ]
 */
export class SGD extends Optimizer {
  readonly #law: Required<Omit<SGDOptions, 'lr'>>
  readonly #speeds = new Map<Variable, TypedArray>()

  constructor(
    parameters: Iterable<Variable>,
    { lr, momentum = 0, dampening = 0, nesterov = false, weightDecay = 0 }: SGDOptions,
  ) {
    super(parameters, lr)
    if (nesterov && (momentum === 0 || dampening !== 0)) {
      throw new RangeError('SGD: nesterov needs a momentum above 0 and no dampening')
    }
    this.#law = { momentum, dampening, nesterov, weightDecay }
  }

  protected override update(parameter: Variable, { w, g }: Slot): void {
    const { momentum, dampening, nesterov, weightDecay } = this.#law
    const known = this.#speeds.get(parameter)
    const v = known ?? g.slice()
    if (momentum !== 0) this.#speeds.set(parameter, v)
    for (let i = 0; i < w.length; i++) {
      const slope = g[i] + weightDecay * w[i]
      v[i] = known ? momentum * v[i] + (1 - dampening) * slope : slope
      w[i] -= this.lr * (nesterov ? slope + momentum * v[i] : v[i])
    }
  }
}
