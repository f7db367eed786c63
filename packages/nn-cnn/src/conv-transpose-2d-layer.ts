// Transposed convolution as a layer: kernels that paint what was found, for networks whose pictures grow again.
// PyTorch: nn.ConvTranspose2d.

import type { Variable } from '@neuralings/autograd'
import { requireRng, type Tensor } from '@neuralings/tensor'
import { type Pair, type PairLike, pairOf } from './check.ts'
import { convTranspose2d } from './conv-transpose-2d.ts'
import { type Conv2dOptions, ConvolutionLayer, layerOptionNames } from './convolution-layer.ts'

export interface ConvTranspose2dOptions extends Conv2dOptions {
  /** Pixels more at the bottom and at the right, fewer than a stride. */
  outputPadding?: PairLike
}

/**
 * `convTranspose2d` with learnt kernels: [N, inputs, H, W] → [N, outputs, rows, columns]. As in PyTorch `weight` is [inputs,
 * outputs / groups, h, w], `bias` [outputs], or null with `bias: false`, and both start evenly spread over ±1/√n, where
 * n = h · w · outputs / groups.
 * Throws unless all sizes are whole numbers ≥ 1, and the channels go into the groups.
 *
 * @example
 * const layer = new ConvTranspose2d(8, 3, { kernelSize: 2, stride: 2, rng: createRng(0) })
 * console.log(layer.forward(zeros([1, 8, 14, 14])).shape) // [ 1, 3, 28, 28 ]
 */
export class ConvTranspose2d extends ConvolutionLayer {
  readonly outputPadding: Pair

  constructor(inputs: number, outputs: number, options: ConvTranspose2dOptions) {
    requireRng(options, 'ConvTranspose2d', [...layerOptionNames, 'outputPadding'])
    super('ConvTranspose2d', { inputs, outputs, isTransposed: true }, options)
    this.outputPadding = pairOf('ConvTranspose2d', ['outputPadding', options.outputPadding ?? 0], 0)
  }

  override forward(x: Variable | Tensor): Variable {
    return convTranspose2d(x, this.weight, {
      ...this.convOptions,
      outputPadding: this.outputPadding,
    })
  }

  override toString(): string {
    const [inputs, outputs, height, width] = this.weight.shape
    return `ConvTranspose2d(${inputs}, ${outputs * this.groups}, ${height}×${width})`
  }
}
