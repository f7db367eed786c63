// wrong: return in place of yield: over after the first step
// should hear: yield|\breturn|first step|one step|after (the first|one)|only (one|1)
import type { Variable } from '@neuralings/autograd'
import type { Batch, Optimizer } from '@neuralings/optim'
import type { Tensor } from '@neuralings/tensor'

export interface FitOptions {
  model: (x: Tensor) => Variable
  loss: (prediction: Variable, target: Tensor) => Variable
  optimizer: Optimizer
  batches: Iterable<Batch>
  epochs: number
}

/** Where training is. `loss` is that of the batch, before its step. */
export interface Progress {
  step: number
  epoch: number
  loss: number
}

/** Trains the model for some epochs, and hands out the progress after every step. */
export function* fit({ model, loss, optimizer, batches, epochs }: FitOptions): Generator<Progress> {
  let step = 0
  for (let epoch = 1; epoch <= epochs; epoch++)
    for (const { x, y } of batches) {
      step++
      optimizer.zeroGrad()
      const error = loss(model(x), y)
      error.backward()
      optimizer.step()
      return { step, epoch, loss: error.item() }
    }
}
