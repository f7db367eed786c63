// Batch normalisation as a layer: it keeps what to remember of the batches. PyTorch: nn.BatchNorm1d.

import type { Variable } from '@neuralings/autograd'
import {
  ones,
  persist,
  requireCounts,
  requireOptions,
  type Tensor,
  zeros,
} from '@neuralings/tensor'
import { Module } from '../module.ts'
import { parameter } from '../parameter.ts'
import { batchNorm } from './batch-norm.ts'

/**
 * `batchNorm` with a learnt `weight` [features], which starts as ones, and `bias`, which starts as zeros; the buffers
 * `runningMean` and `runningVar` start as zeros and ones. [N, features] or [N, features, L] → the same.
 * While training on one number per feature, and for another shape, `forward` throws.
 *
 * @example
 * const layer = new BatchNorm1d(1)
 * console.log(layer.forward(tensor([[1], [2], [4]])).toArray()) // [ [ -1.069… ], [ -0.267… ], [ 1.336… ] ]
 * console.log(Object.keys(layer.stateDict()).join(' '))
 * // weight bias running_mean running_var num_batches_tracked
 */
export class BatchNorm1d extends Module {
  weight: Variable
  bias: Variable
  readonly runningMean: Tensor
  readonly runningVar: Tensor
  /** How many batches it has seen in training. Nothing depends on it, but PyTorch's files have it. */
  readonly numBatchesTracked: Tensor
  readonly eps: number
  readonly momentum: number

  constructor(features: number, options: { eps?: number; momentum?: number } = {}) {
    super()
    requireOptions(options, this.constructor.name, ['eps', 'momentum'])
    const { eps = 1e-5, momentum = 0.1 } = options
    requireCounts({ features }, 'BatchNorm1d')
    this.weight = parameter(ones([features]))
    this.bias = parameter(zeros([features]))
    this.runningMean = persist(zeros([features]))
    this.runningVar = persist(ones([features]))
    this.numBatchesTracked = persist(zeros([], { dtype: 'int32' }))
    this.eps = eps
    this.momentum = momentum
  }

  override forward(x: Variable | Tensor): Variable {
    const [features] = this.weight.shape
    if (x.shape[1] !== features || x.shape.length > 3) {
      const wanted = `[N, ${features}] or [N, ${features}, L]`
      throw new RangeError(`${this}: expected ${wanted}, got [${x.shape}]`)
    }
    return this.normalize(x)
  }

  /** Behind the check of the shape: normalises, and counts the batches that it was trained on. */
  protected normalize(x: Variable | Tensor): Variable {
    const { weight, bias, runningMean, runningVar, training, momentum, eps } = this
    const y = batchNorm(x, { weight, bias, runningMean, runningVar, training, momentum, eps })
    if (training) this.numBatchesTracked.data[0]++
    return y
  }

  override toString(): string {
    return `BatchNorm1d(${this.weight.shape})`
  }
}
