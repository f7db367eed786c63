// The training loop: predict, measure, go back, step; again and again. A generator, so that whoever trains
// decides what to show, and when to stop. In PyTorch you write this loop yourself.

import { grad, type Variable } from '@neuralings/autograd'
import {
  add,
  clone,
  refuse,
  refuseRange,
  requireOptions,
  scope,
  type Tensor,
} from '@neuralings/tensor'
import type { Batch } from './batches.ts'
import { clipGradNorm } from './clip.ts'
import { Cursor, cursorOf } from './cursor.ts'
import type { Optimizer } from './optimizers/optimizer.ts'
import type { Schedule } from './schedules/schedule.ts'
import { type Stateful, together } from './state.ts'

/** A function, or anything with a `forward`: what turns examples into predictions. */
export type Model = ((x: Tensor) => Variable) | { forward(x: Tensor): Variable }

/** Where training is: both counts start at 1, `loss` is that of the batch before its step. */
export interface Progress {
  step: number
  epoch: number
  loss: number
}

/**
 * A training on its way: walk over it to train. Its state is everything that the next steps depend on, besides the model
 * and the generators of random numbers: load it before the first step, to go on where another one stopped.
 */
export interface Training extends Generator<Progress>, Stateful {}

export interface FitOptions {
  model: Model
  loss: (prediction: Variable, target: Tensor) => Variable
  optimizer: Optimizer
  batches: Iterable<Batch>
  epochs: number
  /** The learning rate of each step, the first of which is 0 to it. Without one, the optimizer's `lr` stays. */
  schedule?: Schedule
  /** Gradients longer than this, all taken together, are shortened to it: see `clipGradNorm`. */
  maxGradNorm?: number
}

const names = ['model', 'loss', 'optimizer', 'batches', 'epochs', 'schedule', 'maxGradNorm']

/**
 * Trains `model` for `epochs` walks over `batches`, and yields after every step. Leave the loop to stop early; then
 * `epochs` may be Infinity. Each step runs in a `scope`: its gradients and predictions are gone when it is done. Only the
 * parameters of the optimizer get a gradient.
 * Throws unless every loss is a single finite number, before it can spoil the parameters; when an epoch has no batch; and
 * when it does not know an option. The state is there for batches that have one, such as those of `batches`.
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
export function fit(options: FitOptions): Training {
  const { batches, epochs, optimizer } = requireOptions(options, 'fit', names)
  checkParts(options)
  if (!(epochs >= 0 && (Number.isInteger(epochs) || epochs === Infinity))) {
    refuseRange('fit', 'epochs to be a whole number ≥ 0', epochs)
  }
  const cursor = new Cursor()
  const state = together({ cursor, optimizer, batches: cursorOf(batches) })
  return Object.assign(walk(cursor, options), state)
}

/** Throws unless all that takes part in a step can do its part. */
function checkParts({ model, loss, optimizer, batches }: FitOptions): void {
  const isModel = typeof model === 'function' || can(model, 'forward')
  const parts: [isFit: boolean, wanted: string, part: unknown][] = [
    [isModel, 'model, a function or with a forward', model],
    [typeof loss === 'function', 'loss, a function', loss],
    [isOptimizer(optimizer), 'optimizer, with parameters and a step', optimizer],
    [can(batches, Symbol.iterator), 'batches, such as those of batches(…)', batches],
  ]
  for (const [isFit, wanted, part] of parts) {
    if (!isFit) refuse('fit', wanted, part)
  }
}

function isOptimizer(part: unknown): boolean {
  return can(part, 'step') && Array.isArray(Reflect.get(Object(part), 'parameters'))
}

function can(part: unknown, method: PropertyKey): boolean {
  return typeof Reflect.get(Object(part), method) === 'function'
}

function* walk(cursor: Cursor, { batches, epochs, ...setting }: FitOptions): Generator<Progress> {
  for (; cursor.epoch <= epochs; cursor.nextEpoch()) {
    for (const batch of batches) {
      const { step, epoch } = cursor.nextBatch()
      yield { step, epoch, loss: scope(() => train(batch, { ...setting, step, epoch })) }
    }
    if (cursor.batch === 0) {
      throw new Error(`fit: epoch ${cursor.epoch} has no batches; pass batches(…)`)
    }
  }
}

type Setting = Omit<FitOptions, 'batches' | 'epochs'> & Omit<Progress, 'loss'>

/** One step with one batch. Returns the loss before it. It runs in a scope, so nothing that it made may stay. */
function train(batch: Batch, setting: Setting): number {
  const { model, loss, optimizer, schedule, maxGradNorm, step } = setting
  if (schedule) optimizer.lr = schedule(step - 1)
  optimizer.zeroGrad()
  const [x, y] = [near(batch.x), near(batch.y)]
  const error = loss('forward' in model ? model.forward(x) : model(x), y)
  checkFinite(error, setting)
  try {
    const gradients = grad(error, optimizer.parameters)
    optimizer.parameters.forEach((parameter, i) => {
      // A loss that went back through a term of its own has left a gradient already.
      const [before, gradient] = [parameter.grad, gradients[i]]
      if (gradient) parameter.grad = before ? add(before, gradient) : gradient
    })
    if (maxGradNorm !== undefined) clipGradNorm(optimizer.parameters, maxGradNorm)
    optimizer.step()
  } finally {
    optimizer.zeroGrad()
  }
  return error.item()
}

/** The numbers where the kernels work: carried there once, not by every operation that reads them. */
function near(x: Tensor): Tensor {
  return x.home ? x : clone(x)
}

function checkFinite(error: Variable, { step, epoch, optimizer }: Setting): void {
  if (error.size !== 1) {
    throw new RangeError(
      `fit: expected a loss that is one number, got shape [${error.shape}]; use reduction 'mean' or 'sum'`,
    )
  }
  const loss = error.item()
  if (Number.isFinite(loss)) return
  throw new RangeError(
    `fit: the loss is ${loss} at step ${step} (epoch ${epoch}, learning rate ${optimizer.lr}); try a smaller learning rate`,
  )
}
