// Convolution as a layer: several kernels, each a detector for something small, each with its own picture of where in the
// image it found it. PyTorch: nn.Conv2d.

import type { Variable } from '@neuralings/autograd'
import { requireRng, type Tensor } from '@neuralings/tensor'
import { conv2d } from './conv2d.ts'
import { type Conv2dOptions, ConvolutionLayer, layerOptionNames } from './convolution-layer.ts'

/**
 * `conv2d` with learnt kernels: [N, inputs, H, W] → [N, outputs, rows, columns]. As in PyTorch `weight` is [outputs,
 * inputs / groups, h, w], `bias` [outputs], or null with `bias: false`, and both start evenly spread over ±1/√n, where n
 * is how many numbers an output is made from, h · w · inputs / groups.
 * Throws unless all sizes are whole numbers ≥ 1, and the channels go into the groups.
 *
 * @example
 * const layer = new Conv2d(3, 8, { kernelSize: 5, padding: 2, rng: createRng(0) })
 * console.log(layer.forward(zeros([1, 3, 28, 28])).shape) // [ 1, 8, 28, 28 ]
 */
export class Conv2d extends ConvolutionLayer {
  constructor(inputs: number, outputs: number, options: Conv2dOptions) {
    requireRng(options, 'Conv2d', layerOptionNames)
    super('Conv2d', { inputs, outputs, isTransposed: false }, options)
  }

  override forward(x: Variable | Tensor): Variable {
    return conv2d(x, this.weight, this.convOptions)
  }

  override toString(): string {
    const [outputs, inputs, height, width] = this.weight.shape
    return `Conv2d(${inputs * this.groups}, ${outputs}, ${height}×${width})`
  }
}
