// Adam gives every parameter a step of its own: along its average gradient, measured in the size that its
// gradients usually have. It works well untuned. PyTorch: torch.optim.Adam.

import type { Variable } from '@neuralings/autograd'
import { type TypedArray, zerosLike } from '@neuralings/tensor'
import { Optimizer, type Slot } from './optimizer.ts'

export interface AdamOptions {
  lr?: number
  /** How slowly the averages of the gradient and of its square forget. */
  betas?: readonly [number, number]
  /** Keeps the quotient finite where all gradients were 0. */
  eps?: number
  /** Pulls every parameter towards 0: an L2 penalty of weightDecay/2 · w². */
  weightDecay?: number
}

/** Running averages of the gradient, `m`, and of its square, `v`; `t` counts the steps. */
interface Moments {
  m: TypedArray
  v: TypedArray
  t: number
}

/**
 * `m ← β₁m + (1 − β₁)g`, `v ← β₂v + (1 − β₂)g²`, then `w ← w − lr · m̂ / (√v̂ + eps)`, where
 * `m̂ = m/(1 − β₁ᵗ)` and `v̂ = v/(1 − β₂ᵗ)` make up for the averages having begun at 0.
 * Here g is the gradient plus weightDecay·w. (Kingma and Ba, 2014)
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
  readonly #law: Required<Omit<AdamOptions, 'lr'>>
  readonly #moments = new Map<Variable, Moments>()

  constructor(
    parameters: Iterable<Variable>,
    { lr = 0.001, betas = [0.9, 0.999], eps = 1e-8, weightDecay = 0 }: AdamOptions = {},
  ) {
    super(parameters, lr)
    this.#law = { betas, eps, weightDecay }
  }

  protected override update(parameter: Variable, { w, g }: Slot): void {
    const { eps, weightDecay } = this.#law
    const [beta1, beta2] = this.#law.betas
    const moments = this.#momentsOf(parameter)
    const { m, v } = moments
    const t = ++moments.t
    const correction1 = 1 - beta1 ** t
    const correction2 = 1 - beta2 ** t
    for (let i = 0; i < w.length; i++) {
      const slope = g[i] + weightDecay * w[i]
      m[i] = beta1 * m[i] + (1 - beta1) * slope
      v[i] = beta2 * v[i] + (1 - beta2) * slope * slope
      w[i] -= (this.lr * (m[i] / correction1)) / (Math.sqrt(v[i] / correction2) + eps)
    }
  }

  #momentsOf(parameter: Variable): Moments {
    const zero = () => zerosLike(parameter.data).data
    const moments = this.#moments.get(parameter) ?? { m: zero(), v: zero(), t: 0 }
    this.#moments.set(parameter, moments)
    return moments
  }
}
