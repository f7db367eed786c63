// The encoder reads: every word looks at every other, then each is thought over, layer after layer, until the vector of a
// word says what the word means here. PyTorch: nn.TransformerEncoderLayer, nn.TransformerEncoder.

import type { Variable } from '@neuralings/autograd'
import { Dropout, LayerNorm, Module } from '@neuralings/nn-mlp'
import { requireCounts, requireOptions, requireRng, type Tensor } from '@neuralings/tensor'
import { FeedForward, type FeedForwardOptions, feedForwardOptionNames } from './feed-forward.ts'
import { type LookAt, MultiHeadAttention } from './multi-head-attention.ts'
import { sublayer } from './sublayer.ts'

export interface LayerOptions extends FeedForwardOptions {
  /** Whether each part is normalised before it, and not behind its sum: see `sublayer`. */
  normFirst?: boolean
  eps?: number
}

export const layerOptionNames = [...feedForwardOptionNames, 'normFirst', 'eps']

/**
 * Self-attention, then feed-forward, each with a way around it and a layer normalisation: [..., T, embedDim] → the same.
 * Parameters have PyTorch's names. The activation is ReLU, dropout 0 and eps 1e-5 unless told otherwise.
 * Throws unless `embedDim` is a multiple of `heads`, and without an rng. (Vaswani et al., 2017; normFirst: Xiong et al., 2020)
 *
 * @example
 * const layer = new EncoderLayer(8, 2, { rng: createRng(0), normFirst: true })
 * console.log(layer.forward(zeros([3, 5, 8])).shape) // [ 3, 5, 8 ]
 * console.log(Object.keys(layer.stateDict()).slice(-4).join(' '))
 * // linear1.weight linear1.bias linear2.weight linear2.bias
 */
export class EncoderLayer extends Module {
  readonly selfAttn: MultiHeadAttention
  readonly norm1: LayerNorm
  readonly norm2: LayerNorm
  readonly dropout: Dropout
  readonly feedForward: FeedForward
  readonly normFirst: boolean

  constructor(embedDim: number, heads: number, options: LayerOptions) {
    super()
    const {
      normFirst = false,
      eps,
      ...rest
    } = requireRng(options, 'EncoderLayer', layerOptionNames)
    const { rng, dropout = 0, bias } = rest
    this.selfAttn = new MultiHeadAttention(embedDim, heads, { rng, dropout, bias })
    this.norm1 = new LayerNorm(embedDim, { eps, bias })
    this.norm2 = new LayerNorm(embedDim, { eps, bias })
    this.dropout = new Dropout(dropout, { rng })
    this.feedForward = new FeedForward(embedDim, rest)
    this.normFirst = normFirst
  }

  /** The layers of the feed-forward part stand beside the others, as in PyTorch. */
  override *parts(): Generator<readonly [name: string, part: unknown]> {
    const { feedForward, ...others } = this
    yield* Object.entries(others)
    yield* Object.entries(feedForward)
  }

  override forward(x: Variable | Tensor, options: Pick<LookAt, 'mask'> = {}): Variable {
    const { mask } = requireOptions(options, 'EncoderLayer', ['mask'])
    const { norm1, norm2, dropout, normFirst } = this
    const selfAttention = (h: Variable | Tensor) => this.selfAttn.forward(h, { mask })
    const feedForward = (h: Variable | Tensor) => this.feedForward.forward(h)
    const h = sublayer(x, selfAttention, { norm: norm1, dropout, normFirst })
    return sublayer(h, feedForward, { norm: norm2, dropout, normFirst })
  }
}

/**
 * `layers` encoder layers, one after the other, and a last normalisation: [..., T, embedDim] → the same. The parameters
 * are named 'layers.0.self_attn.in_proj_weight' and so on. Throws as `EncoderLayer` does.
 *
 * @example
 * const encoder = new Encoder(8, 2, { layers: 3, rng: createRng(0) })
 * console.log(encoder.forward(zeros([5, 8])).shape) // [ 5, 8 ]
 */
export class Encoder extends Module {
  readonly layers: readonly EncoderLayer[]
  readonly norm: LayerNorm

  constructor(embedDim: number, heads: number, options: LayerOptions & { layers: number }) {
    super()
    const { layers, ...rest } = requireRng(options, 'Encoder', [...layerOptionNames, 'layers'])
    requireCounts({ layers }, 'Encoder')
    this.layers = Array.from({ length: layers }, () => new EncoderLayer(embedDim, heads, rest))
    this.norm = new LayerNorm(embedDim, { eps: rest.eps, bias: rest.bias })
  }

  override forward(x: Variable | Tensor, options: Pick<LookAt, 'mask'> = {}): Variable {
    requireOptions(options, 'Encoder', ['mask'])
    let h = x
    for (const layer of this.layers) h = layer.forward(h, options)
    return this.norm.forward(h)
  }
}
