// Convolution as a layer: several kernels, each a detector for something small, each with its own picture of where in the
// image it found it. PyTorch: nn.Conv2d.

import type { Variable } from '@neuralings/autograd'
import { kaimingUniform, Module, parameter } from '@neuralings/nn-mlp'
import { type Rng, rand, type Tensor } from '@neuralings/tensor'
import { checkCounts, type PairLike, pairOf, withRng } from './check.ts'
import { conv2d, type Walk } from './conv2d.ts'

export interface Conv2dOptions extends Walk {
  rng: Rng
  kernelSize: PairLike
  bias?: boolean
}

/**
 * `conv2d` with learnt kernels: [N, inputs, H, W] → [N, outputs, rows, columns]. As in PyTorch `weight` is [outputs,
 * inputs / groups, h, w], `bias` [outputs], or null with `bias: false`, and both start evenly spread over ±1/√n, where n
 * is how many numbers an output is made from, h · w · inputs / groups.
 * Throws for sizes that are no whole numbers ≥ 1, and for channels that do not go into the groups.
 *
 * @example
 * const layer = new Conv2d(3, 8, { kernelSize: 5, padding: 2, rng: createRng(0) })
 * console.log(layer.forward(zeros([1, 3, 28, 28])).shape) // [ 1, 8, 28, 28 ]
 */
export class Conv2d extends Module {
  weight: Variable
  bias: Variable | null
  readonly stride: PairLike
  readonly padding: PairLike
  readonly dilation: PairLike
  readonly groups: number

  constructor(inputs: number, outputs: number, options: Conv2dOptions) {
    super()
    const { rng, bias = true, groups = 1 } = withRng('Conv2d', options)
    const [height, width] = pairOf('Conv2d', ['kernelSize', options.kernelSize], 1)
    checkChannels({ inputs, outputs, groups })
    const shape = [outputs, inputs / groups, height, width]
    const bound = 1 / Math.sqrt(shape[1] * height * width)
    this.weight = parameter(kaimingUniform(shape, { rng, gain: 1 / Math.sqrt(3) }))
    this.bias = bias ? parameter(rand([outputs], { rng, low: -bound, high: bound })) : null
    this.stride = pairOf('Conv2d', ['stride', options.stride ?? 1], 1)
    this.padding = pairOf('Conv2d', ['padding', options.padding ?? 0], 0)
    this.dilation = pairOf('Conv2d', ['dilation', options.dilation ?? 1], 1)
    this.groups = groups
  }

  override forward(x: Variable | Tensor): Variable {
    return conv2d(x, this.weight, this)
  }

  override toString(): string {
    const [outputs, inputs, height, width] = this.weight.shape
    return `Conv2d(${inputs * this.groups}, ${outputs}, ${height}×${width})`
  }
}

function checkChannels(counts: { inputs: number; outputs: number; groups: number }): void {
  checkCounts('Conv2d', counts)
  const { inputs, outputs, groups } = counts
  if (inputs % groups === 0 && outputs % groups === 0) return
  const found = `${inputs} and ${outputs}`
  throw new RangeError(`Conv2d: expected channels that go into ${groups} groups, got ${found}`)
}
