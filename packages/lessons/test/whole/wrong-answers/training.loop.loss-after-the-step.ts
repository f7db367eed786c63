// wrong: hands out the loss after the step, where that before it was asked for
// should hear: (before|after) (the|its|each|a) step|before.{0,30}step|loss.{0,40}(before|after)|too (early|late)|22\.5
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
      loss(model(x), y).backward()
      optimizer.step()
      yield { step, epoch, loss: loss(model(x), y).item() }
    }
}
