// Batch normalisation of images: a channel is one feature, seen at every pixel of every image; so its mean and variance
// are taken over all of them. PyTorch: nn.BatchNorm2d.

import type { Variable } from '@neuralings/autograd'
import { BatchNorm1d } from '@neuralings/nn-mlp'
import { requireCounts, type Tensor } from '@neuralings/tensor'
import { shapeOf } from './check.ts'

/**
 * `batchNorm` for images, [N, features, H, W] → the same: each channel is brought to mean 0 and size 1, then times
 * `weight`, plus `bias`, both [features]. Fields, buffers and options are those of `BatchNorm1d`.
 * While training on a single pixel per channel, and for another shape, `forward` throws. (Ioffe and Szegedy, 2015)
 *
 * @example
 * const layer = new BatchNorm2d(1)
 * console.log(layer.forward(tensor([[[[1, 3]]]])).data) // tensor([[[[-1.0000,  1.0000]]]])
 * console.log(layer.runningMean) // tensor([0.2000])
 */
export class BatchNorm2d extends BatchNorm1d {
  constructor(features: number, options: { eps?: number; momentum?: number } = {}) {
    requireCounts({ features }, 'BatchNorm2d')
    super(features, options)
  }

  override forward(x: Variable | Tensor): Variable {
    const [features] = this.weight.shape
    const shape = shapeOf(String(this), x)
    if (shape.length !== 4 || shape[1] !== features)
      throw new RangeError(`${this}: expected [N, ${features}, H, W], got [${shape}]`)
    return this.normalize(x)
  }

  override toString(): string {
    return `BatchNorm2d(${this.weight.shape})`
  }
}
