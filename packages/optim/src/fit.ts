// The training loop: predict, measure, go back, step; again and again. A generator, so that whoever trains
// decides what to show, and when to stop. In PyTorch one writes this loop oneself.

import type { Variable } from '@neuralings/autograd'
import type { Tensor } from '@neuralings/tensor'
import type { Batch } from './batches.ts'
import type { Optimizer } from './optimizers/optimizer.ts'

/** A function, or anything with a `forward`: what turns examples into predictions. */
export type Model = ((x: Tensor) => Variable) | { forward(x: Tensor): Variable }

/** Where training is: both counts start at 1, `loss` is that of the batch before its step. */
export interface Progress {
  step: number
  epoch: number
  loss: number
}

export interface FitOptions {
  model: Model
  loss: (prediction: Variable, target: Tensor) => Variable
  optimizer: Optimizer
  batches: Iterable<Batch>
  epochs: number
}

/**
 * Trains `model` for `epochs` walks over `batches`, and yields after every step. Leave the loop to stop early.
 * Throws when a loss is NaN or infinite, before it can spoil the parameters, and when an epoch has no batch.
 *
 * @example
 * const w = variable([0])
 * const model = x => mul(x, w)
 * const data = batches({ x: tensor([1, 2]), y: tensor([3, 6]) }, { batchSize: 2, rng: createRng(0) })
 * const optimizer = new SGD([w], { lr: 0.2 })
 * for (const { step, loss } of fit({ model, loss: mse, optimizer, batches: data, epochs: 2 })) {
 *   console.log(step, loss)
 * }
 * // 1 22.5
 * // 2 0
 */
export function* fit({ model, loss, optimizer, batches, epochs }: FitOptions): Generator<Progress> {
  const predict = 'forward' in model ? (x: Tensor) => model.forward(x) : model
  let step = 0
  for (let epoch = 1; epoch <= epochs; epoch++) {
    const before = step
    for (const { x, y } of batches) {
      step++
      optimizer.zeroGrad()
      const error = loss(predict(x), y)
      checkFinite(error.item(), { step, epoch, lr: optimizer.lr })
      error.backward()
      optimizer.step()
      yield { step, epoch, loss: error.item() }
    }
    if (step === before) throw new Error(`fit: epoch ${epoch} has no batches; pass batches(…)`)
  }
}

function checkFinite(
  loss: number,
  { step, epoch, lr }: { step: number; epoch: number; lr: number },
): void {
  if (Number.isFinite(loss)) return
  throw new RangeError(
    `fit: the loss is ${loss} at step ${step} (epoch ${epoch}, learning rate ${lr}); try a smaller learning rate`,
  )
}
