// The first steps of a training, written down as they are taken: what each began with, went by and arrived at.
import type { Variable } from '@neuralings/autograd'
import type { TrainingStep } from '@neuralings/lesson-kit/testing'
import { type FitOptions, SGD } from '@neuralings/optim'
import type { Tensor } from '@neuralings/tensor'

type Parameters = Readonly<Record<string, Variable>>

const mapValues = <A, B>(record: Readonly<Record<string, A>>, f: (a: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(record).map(([name, a]) => [name, f(a)]))

const numbersOf = (parameters: Parameters) => mapValues(parameters, v => v.toArray())

/** Gradient descent that writes down what each step went by. */
class Recorder extends SGD {
  readonly steps: Omit<TrainingStep, 'loss'>[] = []
  readonly #named: Parameters
  #used: Tensor | null = null
  #isLost = false

  constructor(named: Parameters) {
    super(Object.values(named), { lr: 0.1 })
    this.#named = named
  }

  override zeroGrad(): void {
    const { grad } = this.parameters[0]!
    this.#isLost ||= grad !== null && grad !== this.#used
    super.zeroGrad()
  }

  override step(): void {
    const { grad } = this.parameters[0]!
    if (!grad && this.#isLost)
      throw new Error('the gradients are cleared after backward, before the step can go by them')
    const before = numbersOf(this.#named)
    const gradients = mapValues(this.#named, v => v.grad?.toArray())
    super.step()
    this.#used = grad
    this.steps.push({ before, gradients, after: numbersOf(this.#named) })
  }
}

export type Fit = typeof import('./loop/exercise.ts').fit
type Job = Pick<FitOptions, 'loss' | 'batches'> & { model: (x: Tensor) => Variable }

/** Three epochs of `fit`, as steps. */
export function recordSteps(fit: Fit, parameters: Parameters, job: Job): TrainingStep[] {
  const optimizer = new Recorder(parameters)
  const losses = [...fit({ ...job, optimizer, epochs: 3 })].map(({ loss }) => loss)
  return optimizer.steps.map((step, i) => ({ ...step, loss: losses[i] }))
}
