// The feed-forward layer: after attention has brought the words together, each one is thought over for itself, by the same
// small network at every position. PyTorch: linear1 and linear2 of nn.TransformerEncoderLayer.

import { relu } from '@neuralings/activations'
import type { Variable } from '@neuralings/autograd'
import { Dropout, Linear, Module } from '@neuralings/nn-mlp'
import { type Rng, requireRng, type Tensor } from '@neuralings/tensor'

export interface FeedForwardOptions {
  rng: Rng
  /** How wide it is inside: 4·embedDim unless told otherwise. */
  dimFeedforward?: number
  activation?: (x: Variable) => Variable
  dropout?: number
  /** Whether layers have biases; true unless told otherwise. */
  bias?: boolean
}

export const feedForwardOptionNames = ['rng', 'dimFeedforward', 'activation', 'dropout', 'bias']

/**
 * `W₂·activation(W₁·x + b₁) + b₂`: [..., embedDim] → the same; the activation is ReLU unless told otherwise, and biases
 * may be left out. Throws unless all sizes are whole numbers ≥ 1, and without an rng. (Vaswani et al., 2017)
 *
 * @example
 * const layer = new FeedForward(8, { rng: createRng(0), activation: gelu })
 * console.log(layer.forward(zeros([5, 8])).shape, layer.linear1.weight.shape) // [ 5, 8 ] [ 32, 8 ]
 */
export class FeedForward extends Module {
  readonly linear1: Linear
  readonly dropout: Dropout
  readonly linear2: Linear
  readonly activation: (x: Variable) => Variable

  constructor(embedDim: number, options: FeedForwardOptions) {
    super()
    const {
      rng,
      dimFeedforward = 4 * embedDim,
      ...rest
    } = requireRng(options, 'FeedForward', feedForwardOptionNames)
    const { activation = relu, dropout = 0, bias = true } = rest
    this.linear1 = new Linear(embedDim, dimFeedforward, { rng, bias })
    this.dropout = new Dropout(dropout, { rng })
    this.linear2 = new Linear(dimFeedforward, embedDim, { rng, bias })
    this.activation = activation
  }

  override forward(x: Variable | Tensor): Variable {
    const inside = this.activation(this.linear1.forward(x)) // [..., dimFeedforward]
    return this.linear2.forward(this.dropout.forward(inside)) // [..., embedDim]
  }
}
