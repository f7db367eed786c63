// What convolution and its transpose have in common as layers: kernels and a bias that are learnt, and how they walk. They
// differ in which of their channels come first in the weights. PyTorch: _ConvNd in torch.nn.modules.conv.

import type { Variable } from '@neuralings/autograd'
import { kaimingUniform, Module, parameter } from '@neuralings/nn-mlp'
import { type Rng, rand, requireCounts } from '@neuralings/tensor'
import { type Pair, type PairLike, pairOf } from './check.ts'
import type { ConvOptions } from './conv-options.ts'

export interface Conv2dOptions extends ConvOptions {
  rng: Rng
  kernelSize: PairLike
  bias?: boolean
}

export const layerOptionNames = [
  'rng',
  'kernelSize',
  'bias',
  'stride',
  'padding',
  'dilation',
  'groups',
]

interface Channels {
  inputs: number
  outputs: number
  /** Whether the weights are [inputs, outputs / groups, h, w], and not [outputs, inputs / groups, h, w]. */
  isTransposed: boolean
}

/** `weight` and `bias` start evenly spread over ±1/√n, where n counts all numbers of weight[0]. */
export class ConvolutionLayer extends Module {
  weight: Variable
  bias: Variable | null
  readonly stride: Pair
  readonly padding: Pair
  readonly dilation: Pair
  readonly groups: number

  constructor(owner: string, { inputs, outputs, isTransposed }: Channels, options: Conv2dOptions) {
    super()
    const { rng, bias = true, groups = 1 } = options
    const [height, width] = pairOf(owner, ['kernelSize', options.kernelSize], 1)
    checkChannels(owner, { inputs, outputs, groups })
    const [first, second] = isTransposed ? [inputs, outputs] : [outputs, inputs]
    const shape = [first, second / groups, height, width]
    const bound = 1 / Math.sqrt(shape[1] * height * width)
    this.weight = parameter(kaimingUniform(shape, { rng, gain: 1 / Math.sqrt(3) }))
    this.bias = bias ? parameter(rand([outputs], { rng, low: -bound, high: bound })) : null
    this.stride = pairOf(owner, ['stride', options.stride ?? 1], 1)
    this.padding = pairOf(owner, ['padding', options.padding ?? 0], 0)
    this.dilation = pairOf(owner, ['dilation', options.dilation ?? 1], 1)
    this.groups = groups
  }

  /** The options of the operation, besides images and weights. */
  protected get convOptions(): Required<ConvOptions> & { bias: Variable | null } {
    const { bias, stride, padding, dilation, groups } = this
    return { bias, stride, padding, dilation, groups }
  }
}

function checkChannels(
  owner: string,
  counts: { inputs: number; outputs: number; groups: number },
): void {
  requireCounts(counts, owner)
  const { inputs, outputs, groups } = counts
  if (inputs % groups === 0 && outputs % groups === 0) return
  const found = `${inputs} and ${outputs}`
  throw new RangeError(`${owner}: expected channels that go into ${groups} groups, got ${found}`)
}
