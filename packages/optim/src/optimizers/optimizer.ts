// An optimizer moves parameters against their gradients. What all have in common is here: which parameters, the
// learning rate, what is remembered of each, and the walk over them. PyTorch: torch.optim.Optimizer.

import type { Variable } from '@neuralings/autograd'
import {
  contiguous,
  copyInto,
  dispose,
  full,
  persist,
  requireNotNegative,
  requireOptions,
  requireState,
  sameShape,
  type Tensor,
  tensor,
  zeros,
} from '@neuralings/tensor'
import { listParameters } from '../parameters.ts'

/** One parameter as its optimizer sees it. The tensors are contiguous: `data` is all their numbers, in order. */
export interface Slot {
  /** The parameter's numbers, to be changed in place. */
  w: Tensor
  /** Their gradient. */
  g: Tensor
  /** Which step of this parameter it is, from 1 on. */
  t: number
  /** What is remembered from step to step, by name, `step` too; the tensors are to be changed in place. */
  memory: Readonly<Record<string, Tensor>>
}

export interface OptimizerOptions {
  lr: number
  /** The names of what is remembered of each parameter, one number for each of its own, and where it begins. */
  memory?: Record<string, number>
}

/**
 * `step()` moves every parameter that has a gradient, `zeroGrad()` forgets the gradients. To write one of your own,
 * extend it and change `w` in `update`.
 *
 * @example
 * class SignDescent extends Optimizer {
 *   update({ w, g }) {
 *     for (let i = 0; i < w.size; i++) w.data[i] -= this.lr * Math.sign(g.data[i])
 *   }
 * }
 * const w = variable([4, -4])
 * const optimizer = new SignDescent([w], { lr: 0.5 })
 * mse(w, tensor([0, 0])).backward()
 * optimizer.step()
 * console.log(w.toArray()) // [ 3.5, -3.5 ]
 */
export abstract class Optimizer {
  readonly parameters: readonly Variable[]
  readonly #memories: Slot['memory'][]
  #lr = 0

  /**
   * A parameter given twice is moved once. Throws when there are no parameters, one asks for no gradient, `lr` is not a
   * number ≥ 0, or a `step` is to be remembered, which every optimizer counts by itself.
   */
  constructor(parameters: Iterable<Variable>, options: OptimizerOptions) {
    const { name } = this.constructor
    const { lr, memory = {} } = requireOptions(options, name, ['lr', 'memory'])
    if ('step' in memory)
      throw new RangeError(`${name}: 'step' counts the steps; choose another name`)
    this.parameters = listParameters(new Set(parameters), name)
    const fixed = this.parameters.findIndex(parameter => !parameter.requiresGrad)
    if (fixed !== -1) throw new Error(`${name}: parameter ${fixed} does not require a gradient`)
    this.lr = lr
    this.#memories = this.parameters.map(parameter => begin(parameter, memory))
  }

  /** The learning rate, how far a step goes. It may be changed between steps; throws unless it is a number ≥ 0. */
  get lr(): number {
    return this.#lr
  }

  set lr(lr: number) {
    requireNotNegative({ lr }, this.constructor.name)
    this.#lr = lr
  }

  /** The rule of this optimizer: changes the numbers of `w` and of `memory`. */
  protected abstract update(slot: Slot): void

  /**
   * Moves every parameter; those without a gradient stay as they are. Throws when a gradient has another shape than
   * its parameter.
   */
  step(): void {
    for (let i = 0; i < this.parameters.length; i++) {
      const { data, grad } = this.parameters[i]
      if (!grad) continue
      this.#checkGradient(i)
      const memory = this.#memories[i]
      const t = memory.step.data[0] + 1
      const w = contiguous(data)
      this.update({ w, g: contiguous(grad), t, memory })
      memory.step.data[0] = t
      // A parameter that is a view of other numbers gets its own ones back.
      if (w !== data) copyInto(data, w)
    }
  }

  /** Forgets all gradients: without this, the next backward pass would add to them. */
  zeroGrad(): void {
    for (const parameter of this.parameters) parameter.grad = null
  }

  /**
   * Everything that the next steps depend on, besides the parameters and the options: `lr`, and what is remembered of
   * parameter i under `i.name`, with PyTorch's names. The tensors are the optimizer's own, not copies.
   */
  stateDict(): Record<string, Tensor> {
    const named = this.#memories.flatMap((memory, i) =>
      Object.entries(memory).map(([name, numbers]) => [`${i}.${name}`, numbers]),
    )
    return { lr: tensor(this.lr, { dtype: 'float64' }), ...Object.fromEntries(named) }
  }

  /**
   * Copies a state in, to go on where another optimizer of the same parameters and options stopped. Throws, before
   * anything is changed, when a name is missing or unknown, or a shape differs.
   */
  loadStateDict(state: Record<string, Tensor>): void {
    const own = this.stateDict()
    requireState(state, own)
    this.lr = state.lr.item()
    for (const [name, numbers] of Object.entries(own)) copyInto(numbers, state[name])
  }

  /** Gives back the kernels' memory that the remembered numbers take up: at once, not when nobody holds them. */
  dispose(): void {
    for (const memory of this.#memories) Object.values(memory).forEach(dispose)
  }

  #checkGradient(i: number): void {
    const { shape, grad } = this.parameters[i]
    if (!grad || sameShape(shape, grad.shape)) return
    throw new RangeError(
      `${this.constructor.name}: parameter ${i} has shape [${shape}], its gradient [${grad.shape}]`,
    )
  }
}

/** What is remembered before the first step, in memory that outlives every scope. */
function begin({ shape, dtype }: Variable, memory: Record<string, number>): Slot['memory'] {
  const place = (x: number) => persist(full(shape, x, { dtype }))
  const places = Object.entries(memory).map(([name, x]) => [name, place(x)])
  const step = persist(zeros([], { dtype: 'int32' }))
  return Object.freeze({ step, ...Object.fromEntries(places) }) // `update` writes into the tensors, it makes no others
}
