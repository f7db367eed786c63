// What the races of our packages have in common: numbers to work on, forward and back, training on one batch.

import { isVariable, noGrad, type Variable } from '@neuralings/autograd'
import { type Batch, crossEntropy, type FitOptions, fit } from '@neuralings/optim'
import { contiguous, persist, reshape, scope, type Tensor, tensor } from '@neuralings/tensor'
import type { Work } from '../adapter.ts'
import { absSum, fill } from '../inputs.ts'

export function filled(shape: number[], seed: number): Tensor {
  const size = shape.reduce((a, b) => a * b)
  return persist(reshape(tensor(fill(size, seed)), shape))
}

type Result = Tensor | Variable | Tensor[]

function total(result: Result): number {
  if (Array.isArray(result)) return result.reduce((sum, part) => sum + total(part), 0)
  return absSum(contiguous(isVariable(result) ? result.data : result).data)
}

/** What `compute` makes goes with the scope that it runs in. */
export function offered(compute: () => Result): Work {
  const run = () => {
    compute()
  }
  return { run: () => scope(run), check: () => scope(() => total(compute())) }
}

interface Passes {
  forward: () => Variable
  leaves: Variable[]
  dy: Tensor
}

/** Forward alone; or there and back, for the gradients of the leaves. */
export function passes(pass: 'fwd' | 'fwdbwd', { forward, leaves, dy }: Passes): Work {
  if (pass === 'fwd') return offered(() => noGrad(forward))
  return offered(() => {
    forward().backward(dy)
    const gradients = leaves.map(({ grad }) => grad!)
    for (const leaf of leaves) leaf.grad = null
    return gradients
  })
}

/** The loop of the package, whatever a step takes, on one batch again and again. */
export function training(setting: Pick<FitOptions, 'model' | 'optimizer'>, batch: Batch): Work {
  const batches = endless(batch)
  const steps = fit({ ...setting, loss: crossEntropy, batches, epochs: 1 })
  return { run: () => steps.next().value?.loss }
}

function* endless<T>(batch: T): Generator<T> {
  for (;;) yield batch
}
